package org.waymark.statistics.descriptive;

import org.waymark.statistics.Arguments;

/** Splits the values of all respondents by the group each belongs to, for the tests that compare groups. */
public final class Groups {

    private Groups() {}

    /**
     * One array per group, in the order of the respondents. Who has no value or no group is left out; a group may be
     * empty.
     *
     * @param values one per respondent, NaN where missing
     * @param labels the group of each respondent from 0, or {@link FrequencyTable#MISSING}
     * @param groups their number, at least 1
     */
    public static double[][] split(double[] values, int[] labels, int groups) {
        Arguments.sameLength("values", values.length, "group labels", labels.length);
        Arguments.atLeast(1, "number of groups", groups);
        int[] sizes = new int[groups];
        for (int i = 0; i < values.length; i++) {
            Codes.approve(labels[i], groups);
            if (isPresent(values[i], labels[i])) {
                sizes[labels[i]]++;
            }
        }
        double[][] split = new double[groups][];
        for (int group = 0; group < groups; group++) {
            split[group] = new double[sizes[group]];
        }
        for (int i = values.length - 1; i >= 0; i--) {
            if (isPresent(values[i], labels[i])) {
                split[labels[i]][--sizes[labels[i]]] = values[i];
            }
        }
        return split;
    }

    private static boolean isPresent(double value, int label) {
        return label != FrequencyTable.MISSING && !Double.isNaN(value);
    }
}
