package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.file.ReportFile;
import org.waymark.portal.report.file.ReportFiles;

@Path("/segmentations/{run}/solutions/{segments}")
@RequestScoped
@Tag(name = "Segmentations")
public class SegmentationFilesResource {

    private static final List<String> TABLES = List.of("xlsx", "csv");
    private static final List<String> REPORTS = List.of("pdf", "html");

    @Inject
    private ReportFiles files;

    @PathParam("run")
    private UUID run;

    @PathParam("segments")
    private int segments;

    @GET
    @Path("/tables")
    @Operation(
            summary =
                    "The tables about a solution; of is a section of the report (answer, method, run, profile, assignments,"
                            + " …) or report for all but the assignments; format=xlsx or csv, which is a ZIP of several"
                            + " files where there are several tables")
    public Response tables(
            @QueryParam("of") @DefaultValue(ReportFiles.ALL) String section,
            @QueryParam("format") @DefaultValue("xlsx") String format) {
        return file(section, format, TABLES);
    }

    @GET
    @Path("/report")
    @Operation(summary = "The report on a solution; format=pdf, tagged for those who have it read out, or html")
    public Response report(@QueryParam("format") @DefaultValue("pdf") String format) {
        return file(ReportFiles.ALL, format, REPORTS);
    }

    private Response file(String section, String format, List<String> formats) {
        if (!formats.contains(format)) {
            throw new InvalidInputException(Problem.at("format", "api.format", format, String.join(", ", formats)));
        }
        ReportFile file = files.get(run, segments, section, format, new Texts(Locale.ENGLISH));
        StreamingOutput content = file.content()::write;
        return Response.ok(content, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + '"')
                .build();
    }
}
