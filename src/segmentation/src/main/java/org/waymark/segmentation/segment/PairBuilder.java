package org.waymark.segmentation.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.segmentation.api.Estimate;
import org.waymark.statistics.descriptive.FrequencyTable;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.interval.Interval;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.statistics.test.GamesHowell;
import org.waymark.statistics.test.Pairwise;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

/** After the test of a descriptor: which pairs of segments differ. The comparison follows the test. */
public final class PairBuilder {

    private final Sample sample;
    private final RatingTest ratings;

    /** Arguments as for {@link OverlayBuilder}. */
    public PairBuilder(int[] labels, int segments, double[] weights, RatingTest ratings) {
        this.sample = new Sample(labels, segments, weights);
        this.ratings = ratings;
    }

    /** @return the method {@code NONE} and no pairs when the descriptor could not be tested */
    public PairComparisons build(Column descriptor) {
        Tested tested = Difference.of(sample, descriptor, ratings);
        String test = tested == null ? "" : tested.test().name();
        return switch (test) {
            case "" -> new PairComparisons(descriptor.variable().code(), "NONE", List.of());
            case "WELCH" -> gamesHowell(descriptor);
            case "KRUSKAL_WALLIS" -> dunn(descriptor);
            case "WEIGHTED_MEANS" ->
                tested(descriptor, "WEIGHTED_T", sides -> MeanContrast.of(sample, descriptor.values(), sides));
            default -> categories(descriptor, test);
        };
    }

    /** A test of two segments; sides as for {@link ShareContrast#of}. */
    private interface OfTwo {
        Contrast contrast(int[] sides);
    }

    private PairComparisons gamesHowell(Column descriptor) {
        int[] filled = filled(descriptor.values());
        var pairs = GamesHowell.of(groups(descriptor, filled), Sample.CONFIDENCE).stream()
                .map(pair -> new PairComparisons.Pair(
                        filled[pair.first()] + 1,
                        filled[pair.second()] + 1,
                        estimate(pair.difference()),
                        pair.pValue()))
                .toList();
        return new PairComparisons(descriptor.variable().code(), "GAMES_HOWELL", pairs);
    }

    private PairComparisons dunn(Column descriptor) {
        int[] filled = filled(descriptor.values());
        var pairs = Pairwise.dunn(groups(descriptor, filled), PValueAdjustment.HOLM).stream()
                .map(pair -> new PairComparisons.Pair(
                        filled[pair.first()] + 1,
                        filled[pair.second()] + 1,
                        new Estimate(pair.difference(), null, null, 0),
                        pair.adjustedPValue()))
                .toList();
        return new PairComparisons(descriptor.variable().code(), "DUNN", pairs);
    }

    /** Of two categories the share of the first says it all. */
    private PairComparisons categories(Column descriptor, String test) {
        if (descriptor.variable().measurement() == Measurement.BINARY) {
            return tested(descriptor, "SHARES", sides -> ShareContrast.of(sample, descriptor.values(), 1, sides));
        }
        if (descriptor.variable().measurement() == Measurement.NOMINAL
                && descriptor.variable().categories().size() == 2) {
            return tested(descriptor, "SHARES", sides -> ShareContrast.of(sample, descriptor.values(), 0, sides));
        }
        boolean ranks = test.equals("WEIGHTED_RANKS");
        return corrected(descriptor, ranks ? "WEIGHTED_RANKS" : "TABLES", (first, second) -> {
            Tested two = Difference.of(sample.only(first, second), descriptor, ratings);
            return two == null
                    ? null
                    : new PairComparisons.Pair(
                            first + 1, second + 1, null, two.test().p());
        });
    }

    private PairComparisons tested(Column descriptor, String method, OfTwo test) {
        return corrected(descriptor, method, (first, second) -> {
            Contrast contrast = test.contrast(sides(second, first));
            return contrast == null
                    ? null
                    : new PairComparisons.Pair(
                            first + 1, second + 1, estimate(contrast.difference()), contrast.pValue());
        });
    }

    /** One pair with the p-value of its own test; null where there is too little. */
    private interface PairTest {
        PairComparisons.Pair of(int first, int second);
    }

    private PairComparisons corrected(Column descriptor, String method, PairTest test) {
        var pairs = new ArrayList<PairComparisons.Pair>();
        for (int first = 0; first < sample.segments(); first++) {
            for (int second = first + 1; second < sample.segments(); second++) {
                PairComparisons.Pair pair = test.of(first, second);
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        double[] holm = PValueAdjustment.HOLM.adjust(
                pairs.stream().mapToDouble(PairComparisons.Pair::adjustedP).toArray());
        for (int i = 0; i < holm.length; i++) {
            pairs.set(i, pairs.get(i).corrected(holm[i]));
        }
        return new PairComparisons(descriptor.variable().code(), method, pairs);
    }

    private int[] sides(int first, int second) {
        return Arrays.stream(sample.labels())
                .map(label -> label == first ? 0 : label == second ? 1 : FrequencyTable.MISSING)
                .toArray();
    }

    /** The segments in which somebody answered. */
    private int[] filled(double[] values) {
        return IntStream.range(0, sample.segments())
                .filter(segment -> sample.rows(values, segment).length > 0)
                .toArray();
    }

    private double[][] groups(Column descriptor, int[] filled) {
        double[][] all = Groups.split(descriptor.values(), sample.labels(), sample.segments());
        return Arrays.stream(filled).mapToObj(segment -> all[segment]).toArray(double[][]::new);
    }

    private static Estimate estimate(Interval interval) {
        return new Estimate(interval.estimate(), interval.lower(), interval.upper(), 0);
    }
}
