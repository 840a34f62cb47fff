package org.waymark.segmentation.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.correction.Correction.Item;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/**
 * Two people tick high and two low; one of each likes a, the other b. In R:
 *
 * <pre>{@code
 * x <- cbind(a = c(5, 4, 3, 2), b = c(4, 5, 1, 3), c = c(1, 2, 4, 5)) # c is worded the other way round
 * y <- x; y[, "c"] <- 6 - y[, "c"]; own <- rowMeans(y); d <- y - own; d[, "c"] <- -d[, "c"]
 * corrected <- c(1, 2, 1, 2); given <- c(1, 1, 2, 2); w <- c(1, 2, 1, 1)
 * }</pre>
 */
class CorrectionBuilderTest {

    private static final double EXACT = 1e-12;
    private static final UUID RUN = UUID.randomUUID();

    @Test
    void countsWhoIsWhere() {
        assertEquals(List.of(List.of(1, 1), List.of(1, 1)), correction(null).shared());
        assertEquals(List.of(2, 2), correction(null).corrected().sizes());
    }

    @Test
    void tellsLevelFromPattern() {
        Correction correction = correction(null);

        // tapply(own, corrected, mean); tapply(own, given, mean)
        assertFigures(List.of(10 / 3.0, 19 / 6.0), correction.corrected().levels());
        assertFigures(List.of(4.5, 2.0), correction.uncorrected().levels());
        // summary(lm(own ~ factor(corrected)))$r.squared; the same for given
        assertEquals(0.00440528634361238, correction.corrected().explained(), EXACT);
        assertEquals(0.991189427312775, correction.uncorrected().explained(), EXACT);
    }

    @Test
    void showsReversedItemsInTheDirectionAsked() {
        List<Item> items = correction(null).items();

        // tapply(d[, "a"], corrected, mean), and so on for each item
        assertFigures(List.of(2 / 3.0, -1 / 6.0), items.get(0).patterns());
        assertFigures(List.of(-5 / 6.0, 5 / 6.0), items.get(1).patterns());
        assertFigures(List.of(-1 / 6.0, 2 / 3.0), items.get(2).patterns());
        assertEquals(
                List.of(false, false, true), items.stream().map(Item::reversed).toList());
        // tapply(x[, "c"], given, mean)
        assertFigures(List.of(1.5, 4.5), items.get(2).means());
    }

    @Test
    void countsRespondentsByTheirWeights() {
        // sapply(split(1:4, given), function(i) weighted.mean(own[i], w[i]))
        assertFigures(
                List.of(40 / 9.0, 2.0),
                correction(new double[] {1, 2, 1, 1}).uncorrected().levels());
    }

    @Test
    void explainsNothingWhereEverybodyAnswersAlikeOnTheWhole() {
        assertNull(new SegmentMeans(new int[] {0, 1}, 2, null).explained(new double[] {3, 3}));
    }

    private static void assertFigures(List<Double> expected, List<Double> actual) {
        assertEquals(expected.size(), actual.size());
        IntStream.range(0, expected.size())
                .forEach(i -> assertEquals(expected.get(i), actual.get(i), EXACT, "segment " + (i + 1)));
    }

    private static Correction correction(double[] weights) {
        return new CorrectionBuilder(sample(new int[] {0, 1, 0, 1}, weights), sample(new int[] {0, 0, 1, 1}, weights))
                .build(Map.of(2, 0.0));
    }

    private static SolvedSample sample(int[] labels, double[] weights) {
        SegmentationSettings usual = SegmentationSettings.of(RUN, List.of("Q"), List.of());
        var settings = new SegmentationSettings(
                usual.survey(),
                usual.method(),
                usual.basis(),
                List.of(),
                2,
                2,
                1,
                0,
                1,
                "ipsatise",
                "omit",
                null,
                List.of("c"),
                usual.options());
        return new SolvedSample(
                RUN,
                RUN,
                settings,
                IntStream.range(0, 4).mapToObj(row -> UUID.randomUUID()).toList(),
                List.of(item("a", 5, 4, 3, 2), item("b", 4, 5, 1, 3), item("c", 1, 2, 4, 5)),
                List.of(),
                labels,
                2,
                weights);
    }

    private static Column item(String code, double... values) {
        return new Column(
                new Variable(
                        code,
                        code,
                        "Q",
                        "Q",
                        Measurement.RATING,
                        QuestionRole.BASIS,
                        Dimension.ATTITUDE,
                        List.of(),
                        1,
                        5),
                values);
    }
}
