package org.waymark.clustering.kmedoids;

import java.util.Arrays;
import org.waymark.clustering.distance.Dissimilarity;

/**
 * Gower's dissimilarity of the rows of mixed data, 0–1: the weighted mean of how far apart two rows are on each variable
 * ({@link Measure}), over the variables observed in both (Gower 1971, "A general coefficient of similarity and some of
 * its properties", Biometrics 27; Kaufman, Rousseeuw 1990, chapter 1; R {@code cluster::daisy(metric = "gower")}).
 *
 * <p>Two rows that cannot be compared on any variable, for which R gives NA, are as far apart as can be, 1, for nothing
 * speaks for their being alike; a row is 0 from itself all the same. A numeric variable that does not vary counts as a
 * variable in which all are equal. Immutable.
 */
public final class GowerDissimilarity implements Dissimilarity {

    private final MixedData data;
    /** By variable, 1 / range of numbers. */
    private final double[] scale;

    private GowerDissimilarity(MixedData data, double[] scale) {
        this.data = data;
        this.scale = scale;
    }

    /** Ranges are those over all rows, of whatever weight. */
    public static GowerDissimilarity of(MixedData data) {
        double[] scale = new double[data.variables().size()];
        for (int variable = 0; variable < scale.length; variable++) {
            double minimum = Double.POSITIVE_INFINITY;
            double maximum = Double.NEGATIVE_INFINITY;
            for (int row = 0; row < data.rows(); row++) {
                double value = data.value(row, variable);
                if (!Double.isNaN(value)) {
                    minimum = Math.min(minimum, value);
                    maximum = Math.max(maximum, value);
                }
            }
            double range = maximum - minimum;
            scale[variable] = range > 0 ? 1 / Math.max(range, Double.MIN_NORMAL) : 1;
        }
        return new GowerDissimilarity(data, scale);
    }

    @Override
    public int rows() {
        return data.rows();
    }

    /** Of two rows. */
    public double between(int row, int other) {
        double[] into = new double[1];
        of(row, new int[] {other}, into);
        return into[0];
    }

    @Override
    public void of(int row, int[] others, double[] into) {
        double[] compared = new double[others.length];
        Arrays.fill(into, 0, others.length, 0);
        for (int variable = 0; variable < scale.length; variable++) {
            double value = data.value(row, variable);
            MixedVariable kind = data.variables().get(variable);
            if (kind.weight() > 0 && !Double.isNaN(value)) {
                switch (kind.measure()) {
                    case NUMERIC, ORDINAL -> addNumbers(variable, value, kind.weight(), others, into, compared);
                    case NOMINAL -> addAnswers(variable, value, kind.weight(), others, into, compared);
                    case ASYMMETRIC -> addFeatures(variable, value, kind.weight(), others, into, compared);
                }
            }
        }
        for (int at = 0; at < others.length; at++) {
            if (others[at] == row) {
                into[at] = 0;
            } else {
                into[at] = compared[at] > 0 ? Math.min(1, into[at] / compared[at]) : 1;
            }
        }
    }

    private void addNumbers(int variable, double value, double weight, int[] others, double[] sums, double[] compared) {
        for (int at = 0; at < others.length; at++) {
            double difference = Math.abs(value - data.value(others[at], variable));
            if (!Double.isNaN(difference)) {
                sums[at] += weight * (difference * scale[variable]);
                compared[at] += weight;
            }
        }
    }

    private void addAnswers(int variable, double value, double weight, int[] others, double[] sums, double[] compared) {
        for (int at = 0; at < others.length; at++) {
            double other = data.value(others[at], variable);
            if (!Double.isNaN(other)) {
                sums[at] += value == other ? 0 : weight;
                compared[at] += weight;
            }
        }
    }

    private void addFeatures(
            int variable, double value, double weight, int[] others, double[] sums, double[] compared) {
        for (int at = 0; at < others.length; at++) {
            double other = data.value(others[at], variable);
            if (!Double.isNaN(other) && value + other > 0) {
                sums[at] += value == other ? 0 : weight;
                compared[at] += weight;
            }
        }
    }
}
