package org.waymark.segmentation.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** Looks at each item by itself, and at what it shares with the others. */
final class ItemInspection {

    private static final int BINS = 10;
    private static final int FEWEST_OF_A_BATTERY = 3;

    private final BasisAnswers answers;
    private final List<double[]> turned;
    private final double[] influence;
    private final double[] inflation;

    /**
     * @param answers all that are looked at
     * @param sample those that correlations and variances are computed from
     */
    ItemInspection(BasisAnswers answers, BasisAnswers sample, Correlations correlations) {
        this.answers = answers;
        this.turned = sample.turned();
        this.influence = answers.settings().measuresDistances() ? influence(sample.prepared()) : null;
        this.inflation = correlations.varianceInflation();
    }

    List<ItemReport> items() {
        return IntStream.range(0, answers.columns().size()).mapToObj(this::item).toList();
    }

    private ItemReport item(int index) {
        Column column = answers.columns().get(index);
        Variable variable = column.variable();
        double[] given = Arrays.stream(column.values())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        List<Double> dontKnow = DontKnow.values(variable);
        boolean ordered = variable.measurement() != Measurement.NOMINAL && given.length > 0;
        Moments moments = ordered ? Moments.of(given) : null;
        boolean ends = variable.measurement() != Measurement.NUMERIC && given.length > 0;
        return new ItemReport(
                variable.code(),
                variable.label(),
                variable.measurement(),
                variable.dimension(),
                answers.isReversed(variable),
                given.length,
                column.values().length - given.length,
                (int) Arrays.stream(given).filter(dontKnow::contains).count(),
                ordered ? (Double) moments.mean() : null,
                ordered ? finite(moments.standardDeviation()) : null,
                counts(variable, given),
                ends ? (Double) share(given, variable.minimum()) : null,
                ends ? (Double) share(given, variable.maximum()) : null,
                influence == null ? null : finite(influence[index]),
                finite(restCorrelation(index)),
                finite(inflation[index]));
    }

    private static double share(double[] given, double value) {
        return Arrays.stream(given).filter(each -> each == value).count() / (double) given.length;
    }

    private static List<Integer> counts(Variable variable, double[] given) {
        boolean number = variable.measurement() == Measurement.NUMERIC;
        double lowest = number ? Arrays.stream(given).min().orElse(0) : variable.minimum();
        double highest = number ? Arrays.stream(given).max().orElse(0) : variable.maximum();
        int points = number ? BINS : (int) (highest - lowest) + 1;
        double width = number ? Math.max((highest - lowest) / BINS, Double.MIN_NORMAL) : 1;
        int[] counts = new int[points];
        for (double value : given) {
            counts[(int) Math.max(0, Math.min(points - 1.0, (value - lowest) / width))]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    /**
     * The correlation with the mean of the other items of the battery, or of the other items on the same scale where the
     * question has no others: the corrected item–total correlation (R {@code psych::alpha(x)$item.stats$r.drop}).
     */
    private double restCorrelation(int index) {
        List<Variable> variables = answers.variables();
        Variable own = variables.get(index);
        int[] others = others(variables, index, other -> other.question().equals(own.question()));
        if (others.length == 0) {
            others = others(variables, index, other -> true);
        }
        if (own.measurement() != Measurement.RATING || others.length < FEWEST_OF_A_BATTERY - 1) {
            return Double.NaN;
        }
        return Correlations.correlation(turned.get(index), means(others));
    }

    private static int[] others(List<Variable> variables, int index, Predicate<Variable> which) {
        Variable own = variables.get(index);
        return IntStream.range(0, variables.size())
                .filter(i -> i != index && which.test(variables.get(i)) && sameScale(own, variables.get(i)))
                .toArray();
    }

    static boolean sameScale(Variable one, Variable other) {
        return one.measurement() == other.measurement()
                && one.minimum() == other.minimum()
                && one.maximum() == other.maximum();
    }

    private double[] means(int[] items) {
        double[] means = new double[turned.get(0).length];
        for (int row = 0; row < means.length; row++) {
            double sum = 0;
            int n = 0;
            for (int item : items) {
                double value = turned.get(item)[row];
                sum += Double.isNaN(value) ? 0 : value;
                n += Double.isNaN(value) ? 0 : 1;
            }
            means[row] = n == 0 ? Double.NaN : sum / n;
        }
        return means;
    }

    /** Variance of each prepared item as a share of all: the expected part of a squared distance that is the item's. */
    private static double[] influence(double[][] prepared) {
        if (prepared == null) {
            return null;
        }
        double[] variances = new double[prepared[0].length];
        for (int item = 0; item < variances.length; item++) {
            int at = item;
            double[] values = Arrays.stream(prepared)
                    .mapToDouble(row -> row[at])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            variances[item] = values.length < 2 ? 0 : Moments.of(values).variance();
        }
        double total = Arrays.stream(variances).sum();
        return Arrays.stream(variances).map(variance -> variance / total).toArray();
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
