package org.waymark.segmentation.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Workers;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;
import org.waymark.survey.api.Variable.Category;

/**
 * Three segments of a hundred respondents: how much they like news and what they pay tells two of them apart from the
 * rest, where they live the third; how tall they are tells nothing.
 */
final class Planted {

    static final int ROWS = 300;

    private static final int SEGMENTS = 3;

    private Planted() {}

    static int[] labels() {
        return IntStream.range(0, ROWS).map(row -> row % SEGMENTS).toArray();
    }

    static SolvedSample solved() {
        var random = new Random(5);
        int[] labels = labels();
        double[] news =
                fill(row -> Math.max(1, Math.min(7, Math.round(random.nextGaussian() + (labels[row] == 0 ? 6 : 2)))));
        double[] price = fill(row -> random.nextInt(10) == 0 ? Double.NaN : labels[row] == 1 ? 2 : random.nextInt(2));
        double[] region = fill(row -> random.nextInt(8) == 0 ? random.nextInt(3) : labels[row]);
        double[] tall = fill(row -> 170 + 10 * random.nextGaussian());
        return new SolvedSample(
                UUID.randomUUID(),
                UUID.randomUUID(),
                SegmentationSettings.of(UUID.randomUUID(), List.of("news", "price", "tall"), List.of("region")),
                new ArrayList<>(IntStream.range(0, ROWS)
                        .mapToObj(row -> new UUID(0, row))
                        .toList()),
                List.of(
                        new Column(variable("news", Measurement.RATING, List.of(), 1, 7), news),
                        new Column(
                                variable("price", Measurement.ORDINAL, List.of("low", "middle", "high"), 0, 0), price),
                        new Column(variable("tall", Measurement.NUMERIC, List.of(), Double.NaN, Double.NaN), tall)),
                List.of(new Column(variable("region", Measurement.NOMINAL, List.of("n", "s", "w"), 0, 0), region)),
                labels,
                SEGMENTS,
                null);
    }

    /** Three questions of the basis or of all. */
    static TypingSettings settings(String method, String... questions) {
        return new TypingSettings(method, null, 3, List.of(questions), 0.5, 1);
    }

    static BuiltTool built(TypingSettings settings) {
        return new TypingBuilder(solved(), settings).build(Workers.callerOnly(), silent());
    }

    static JobProgress silent() {
        return new JobProgress((step, done, total) -> true, () -> false, 200);
    }

    private static double[] fill(IntToDoubleFunction value) {
        return IntStream.range(0, ROWS).mapToDouble(value).toArray();
    }

    static Variable variable(
            String code, Measurement measurement, List<String> levels, double minimum, double maximum) {
        return new Variable(
                code,
                "The " + code,
                code,
                "What about " + code + "?",
                measurement,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                levels.stream().map(level -> new Category(level, level)).toList(),
                minimum,
                maximum);
    }
}
