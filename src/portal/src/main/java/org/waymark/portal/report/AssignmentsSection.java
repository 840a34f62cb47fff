package org.waymark.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.portal.page.Texts;
import org.waymark.portal.table.Column;
import org.waymark.portal.table.Sheet;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.segmentation.run.SolvedSamples;
import org.waymark.survey.api.ResponseMatrix;

/** Who is in which segment, with the answers that segments were formed on while these are still there. */
@ApplicationScoped
class AssignmentsSection implements SectionSource {

    /** As in the file of the API: the probability is 1 where a method knows none. */
    private static final List<Column> IDENTITY =
            List.of(Column.text("response"), Column.count("segment"), Column.decimal("probability", 3));

    @Inject
    private SegmentationService segmentations;

    @Inject
    private SolvedSamples solutions;

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public boolean isForFilesOnly() {
        return true;
    }

    @Override
    public Optional<Section> section(ReportedSolution solution, Texts texts) {
        Sheet sheet = sheet(solution.run().id(), solution.segments(), texts);
        return Optional.of(new Section(name(), sheet.title(), List.of(new Block.Table(sheet)), List.of()));
    }

    private Sheet sheet(UUID run, int segments, Texts texts) {
        try {
            return withAnswers(solutions.getSample(run, segments), segmentations.getCertainties(run, segments), texts);
        } catch (ConflictException e) {
            return alone(
                    segmentations.getAssignments(run, segments), segmentations.getCertainties(run, segments), texts);
        }
    }

    private static Sheet withAnswers(SolvedSample sample, Map<UUID, Double> certainties, Texts texts) {
        var columns = new ArrayList<>(IDENTITY);
        sample.basis()
                .forEach(column -> columns.add(Column.decimal(column.variable().code(), 0)));
        double[] dontKnow = sample.basis().stream()
                .mapToDouble(column -> dontKnow(sample.settings().dontKnow(), column))
                .toArray();
        return new Sheet("assignments", texts.get("report.assignments"), columns, new AbstractList<>() {
            @Override
            public int size() {
                return sample.labels().length;
            }

            @Override
            public List<Object> get(int row) {
                return cells(sample, dontKnow, certainties, row);
            }
        });
    }

    /** What “don’t know” is written as: a value above all others where it is an answer of its own, else nothing. */
    private static double dontKnow(DontKnowUse use, ResponseMatrix.Column column) {
        return use != DontKnowUse.LEVEL
                ? Double.NaN
                : Arrays.stream(column.values())
                        .filter(value -> !Double.isNaN(value))
                        .map(value -> Math.floor(value) + 1)
                        .max()
                        .orElse(0);
    }

    private static List<Object> cells(SolvedSample sample, double[] dontKnow, Map<UUID, Double> certainties, int row) {
        var cells = new ArrayList<Object>(sample.basis().size() + IDENTITY.size());
        cells.add(sample.responses().get(row).toString());
        cells.add(sample.labels()[row] + 1);
        cells.add(certainties.get(sample.responses().get(row)));
        for (int item = 0; item < dontKnow.length; item++) {
            double given = sample.basis().get(item).value(row);
            double value = ResponseMatrix.Column.isDontKnow(given) ? dontKnow[item] : given;
            cells.add(Double.isNaN(value) ? null : value);
        }
        return cells;
    }

    private static Sheet alone(Map<UUID, Integer> assignments, Map<UUID, Double> certainties, Texts texts) {
        List<List<Object>> rows = assignments.entrySet().stream()
                .map(entry -> Sheet.row(entry.getKey().toString(), entry.getValue(), certainties.get(entry.getKey())))
                .toList();
        return new Sheet("assignments", texts.get("report.assignments"), IDENTITY, rows);
    }
}
