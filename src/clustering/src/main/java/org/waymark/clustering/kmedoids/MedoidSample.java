package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.random.SystematicSample;

/** Samples of different rows, in proportion to weights. */
final class MedoidSample {

    private MedoidSample() {}

    /** How often each different row of positive weight is drawn, at least {@code fewest} different ones. */
    static double[] draw(DistinctRows rows, int size, int fewest, long seed) {
        return draw(
                IntStream.range(0, rows.weightedDistinct())
                        .mapToDouble(rows::weightOfUnique)
                        .toArray(),
                size,
                fewest,
                seed);
    }

    /**
     * @param weights some may be 0, and are not drawn
     * @param fewest different rows to draw; fewer are drawn when fewer have a weight
     */
    static double[] draw(double[] weights, int size, int fewest, long seed) {
        double[] draws = Arrays.stream(SystematicSample.draw(weights, size, seed))
                .asDoubleStream()
                .toArray();
        // A few heavy rows can use up all draws.
        long different = Arrays.stream(draws).filter(count -> count > 0).count();
        for (int row = 0; row < draws.length && different < fewest; row++) {
            if (draws[row] == 0 && weights[row] > 0) {
                draws[row] = 1;
                different++;
            }
        }
        return draws;
    }
}
