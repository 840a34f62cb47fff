package org.waymark.clustering.stability;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers as they would be if no group of them stood apart from the rest: drawn evenly from the distribution with a single
 * peak that is nearest to theirs (Hartigan and Hartigan 1985, The Annals of Statistics 13). Numbers that have one peak stay
 * nearly as they are, with their range and their skew; gaps between two peaks are filled.
 *
 * <p>Needed beside {@link ColumnPermutation}, because groups that are plain to see in a single number survive when its
 * values are dealt out anew, and data without segments would have segments after all.
 */
final class OnePeak {

    /** Fewer different values are answers, between which there is nothing. */
    private static final int DIFFERENT_VALUES = 20;
    /** So many values show where the peak is, however many there are. */
    private static final int LOOKED_AT = 1000;

    private static final int PLACES_OF_THE_PEAK = 50;

    private final double[] values;
    private final double[] below;

    private OnePeak(double[] distinct, double[] cumulated) {
        values = distinct;
        below = cumulated;
    }

    /** @return as many numbers in rising order, NaN where one is missing; the column itself where it takes few values */
    static double[] of(double[] column) {
        int[] observed = IntStream.range(0, column.length)
                .filter(row -> !Double.isNaN(column[row]))
                .toArray();
        int looked = Math.min(LOOKED_AT, observed.length);
        double[] sorted = IntStream.range(0, looked)
                .mapToDouble(number -> column[observed[(int) ((long) number * observed.length / looked)]])
                .sorted()
                .toArray();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        if (distinct.length <= DIFFERENT_VALUES) {
            return column;
        }
        OnePeak nearest = nearest(distinct, cumulated(sorted, distinct));
        double[] drawn = column.clone();
        for (int number = 0; number < observed.length; number++) {
            drawn[observed[number]] = nearest.quantile((number + 0.5) / observed.length);
        }
        return drawn;
    }

    /** The share of values below each different one, from 0 at the smallest to 1 at the largest. */
    private static double[] cumulated(double[] sorted, double[] distinct) {
        double[] cumulated = new double[distinct.length];
        int position = 0;
        for (int value = 0; value < distinct.length; value++) {
            int first = position;
            while (position < sorted.length && sorted[position] == distinct[value]) {
                position++;
            }
            cumulated[value] = (first + position) / 2.0 / sorted.length;
        }
        cumulated[0] = 0;
        cumulated[distinct.length - 1] = 1;
        return cumulated;
    }

    private static OnePeak nearest(double[] distinct, double[] cumulated) {
        OnePeak nearest = null;
        double smallest = Double.POSITIVE_INFINITY;
        int last = distinct.length - 1;
        for (int place = 0; place <= PLACES_OF_THE_PEAK; place++) {
            OnePeak candidate = withPeakAt(place * last / PLACES_OF_THE_PEAK, distinct, cumulated);
            double distance = candidate.distanceTo(distinct, cumulated);
            if (distance < smallest) {
                smallest = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Ever denser up to the peak (the greatest convex minorant), ever sparser from there on (the least concave majorant). */
    private static OnePeak withPeakAt(int peak, double[] distinct, double[] cumulated) {
        int[] kept = new int[distinct.length];
        int count = 0;
        int settled = 1;
        for (int next = 0; next < distinct.length; next++) {
            int bend = next <= peak ? 1 : -1;
            while (count > settled
                    && bend * slope(kept[count - 2], kept[count - 1], distinct, cumulated)
                            >= bend * slope(kept[count - 1], next, distinct, cumulated)) {
                count--;
            }
            kept[count++] = next;
            if (next == peak) {
                settled = count;
            }
        }
        int[] corners = Arrays.copyOf(kept, count);
        return new OnePeak(
                Arrays.stream(corners).mapToDouble(corner -> distinct[corner]).toArray(),
                Arrays.stream(corners).mapToDouble(corner -> cumulated[corner]).toArray());
    }

    private static double slope(int from, int to, double[] distinct, double[] cumulated) {
        return (cumulated[to] - cumulated[from]) / (distinct[to] - distinct[from]);
    }

    private double distanceTo(double[] distinct, double[] cumulated) {
        double largest = 0;
        int corner = 0;
        for (int value = 0; value < distinct.length; value++) {
            while (corner < values.length - 2 && values[corner + 1] <= distinct[value]) {
                corner++;
            }
            double share = (distinct[value] - values[corner]) / (values[corner + 1] - values[corner]);
            double fitted = below[corner] + share * (below[corner + 1] - below[corner]);
            largest = Math.max(largest, Math.abs(fitted - cumulated[value]));
        }
        return largest;
    }

    private double quantile(double share) {
        int found = Arrays.binarySearch(below, share);
        int upper = found >= 0 ? found : -found - 1;
        if (upper == 0) {
            return values[0];
        }
        double part = (share - below[upper - 1]) / (below[upper] - below[upper - 1]);
        return values[upper - 1] + part * (values[upper] - values[upper - 1]);
    }
}
