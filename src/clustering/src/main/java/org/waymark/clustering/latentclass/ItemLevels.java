package org.waymark.clustering.latentclass;

import java.util.Arrays;
import org.waymark.clustering.preparation.DataMatrix;

/** The answers that each item has: the different values that rows with a weight give. */
final class ItemLevels {

    /** More make no table of chances that anybody could read; such a variable is a number, not a choice. */
    static final int MOST = 100;

    private final double[][] values;

    private ItemLevels(double[][] values) {
        this.values = values;
    }

    static ItemLevels of(DataMatrix data, Patterns patterns) {
        double[][] values = new double[data.variables()][];
        for (int item = 0; item < values.length; item++) {
            values[item] = levels(data, patterns, item);
        }
        return new ItemLevels(values);
    }

    int items() {
        return values.length;
    }

    /** How many answers the item has; 0 when nobody answered it. */
    int count(int item) {
        return values[item].length;
    }

    /** The values of the answers, smallest first; a copy. */
    double[] values(int item) {
        return values[item].clone();
    }

    /** Number of the answer; {@link #count} when it is missing, or one that nobody with a weight gave. */
    int codeOf(int item, double value) {
        int at = Double.isNaN(value) ? -1 : Arrays.binarySearch(values[item], value + 0.0);
        return at < 0 ? count(item) : at;
    }

    /** Free chances per class: one fewer than answers, for each item. */
    int parametersPerClass() {
        return Arrays.stream(values)
                .mapToInt(levels -> Math.max(0, levels.length - 1))
                .sum();
    }

    /** How many combinations of complete answers there are; may be infinite. */
    double cells() {
        return Arrays.stream(values)
                .mapToDouble(levels -> Math.max(1, levels.length))
                .reduce(1, (first, second) -> first * second);
    }

    private static double[] levels(DataMatrix data, Patterns patterns, int item) {
        double[] found = new double[MOST];
        int count = 0;
        for (int pattern = 0; pattern < patterns.weighted(); pattern++) {
            // Adding 0 makes −0 equal to 0.
            double value = data.value(patterns.rowOf()[pattern], item) + 0.0;
            int at = Double.isNaN(value) ? 0 : Arrays.binarySearch(found, 0, count, value);
            if (at < 0) {
                if (count == MOST) {
                    throw new IllegalArgumentException("There are more than " + MOST + " different values of "
                            + data.names().get(item) + ", too many for answers to choose from; group them");
                }
                System.arraycopy(found, ~at, found, ~at + 1, count - ~at);
                found[~at] = value;
                count++;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
