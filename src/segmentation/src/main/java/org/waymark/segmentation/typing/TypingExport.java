package org.waymark.segmentation.typing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.clustering.typing.JsonExport;
import org.waymark.clustering.typing.PmmlExport;
import org.waymark.clustering.typing.SqlExport;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.run.SegmentationService;

/** Typing tools as files. Each gives the same segments to the same answers. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class TypingExport {

    @Inject
    private TypingService tools;

    @Inject
    private SegmentationService segmentations;

    /**
     * The tool in use.
     *
     * @param table of an SQL query: the name, or the path with points between; of no use otherwise
     * @param key of an SQL query: the column that says who is who; likewise
     * @throws NotFoundException when there is no tool in use
     * @throws InvalidInputException when an SQL query cannot be written for that table and key
     * @throws ConflictException when the tool is too long for the cells of a spreadsheet
     */
    public byte[] write(UUID run, int segments, TypingFormat format, String table, String key) {
        TypingModel model = tools.getModel(run, segments);
        return switch (format) {
            case JSON -> JsonExport.write(model).getBytes(StandardCharsets.UTF_8);
            case PMML ->
                PmmlExport.write(model, segments + " segments of run " + run).getBytes(StandardCharsets.UTF_8);
            case SQL -> sql(model, table, key).getBytes(StandardCharsets.UTF_8);
            case XLSX -> {
                TypingToolDetails tool = tools.findTool(run, segments).orElseThrow();
                List<SegmentShare> named =
                        segmentations.getProfile(run, segments).segments();
                yield new TypingWorkbook(model, tool, named).write();
            }
        };
    }

    private static String sql(TypingModel model, String table, String key) {
        try {
            return SqlExport.write(model, Arrays.asList(table.split("\\.", -1)), key) + ";\n";
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(Problem.at("table", "typing.sql", e.getMessage()));
        }
    }
}
