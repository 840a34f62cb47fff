package org.waymark.statistics.descriptive;

import org.waymark.statistics.Arguments;

/** How often each category was chosen, with or without weights. Immutable. */
public final class FrequencyTable {
    /** The code of a missing answer. */
    public static final int MISSING = -1;

    private final double[] counts;
    private final double total;
    private final double missing;

    private FrequencyTable(double[] counts, double missing) {
        this.counts = counts;
        this.missing = missing;
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        this.total = sum;
    }

    /**
     * @param codes the category of each respondent from 0 to {@code categories - 1}, or {@link #MISSING}
     * @param categories their number, at least 1
     */
    public static FrequencyTable of(int[] codes, int categories) {
        double[] counts = new double[Arguments.atLeast(1, "number of categories", categories)];
        double missing = 0;
        for (int code : codes) {
            if (Codes.approve(code, categories) == MISSING) {
                missing++;
            } else {
                counts[code]++;
            }
        }
        return new FrequencyTable(counts, missing);
    }

    /** As {@link #of(int[], int)}, with a weight at least 0 for each respondent. */
    public static FrequencyTable ofWeighted(int[] codes, int categories, double[] weights) {
        Arguments.sameLength("answers", codes.length, "weights", weights.length);
        Arguments.weights(weights);
        double[] counts = new double[Arguments.atLeast(1, "number of categories", categories)];
        double missing = 0;
        for (int i = 0; i < codes.length; i++) {
            if (Codes.approve(codes[i], categories) == MISSING) {
                missing += weights[i];
            } else {
                counts[codes[i]] += weights[i];
            }
        }
        return new FrequencyTable(counts, missing);
    }

    public int categories() {
        return counts.length;
    }

    /** The respondents in a category, or the sum of their weights. */
    public double count(int category) {
        return counts[category];
    }

    /** The share of a category among the answers that are not missing; NaN where there are none. */
    public double share(int category) {
        return counts[category] / total;
    }

    /** All answers that are not missing. */
    public double total() {
        return total;
    }

    /** The missing answers, or the sum of their weights. */
    public double missing() {
        return missing;
    }
}
