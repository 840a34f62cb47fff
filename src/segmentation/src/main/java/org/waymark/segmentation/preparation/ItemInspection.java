package org.waymark.segmentation.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** Looks at each item by itself, and at what it shares with the others. */
final class ItemInspection {

    private static final int BINS = 10;
    private static final int FEWEST_OF_A_BATTERY = 3;

    private final BasisAnswers answers;
    private final double[] influence;
    private final double[] inflation;
    private final double[] directions;

    /**
     * @param answers all that are looked at
     * @param sample those that correlations and variances are computed from
     */
    ItemInspection(BasisAnswers answers, BasisAnswers sample, Correlations correlations) {
        this.answers = answers;
        this.influence = answers.settings().measuresDistances() ? influence(sample.prepared()) : null;
        this.inflation = correlations.varianceInflation();
        this.directions = directions(answers, correlations);
    }

    List<ItemReport> items() {
        return IntStream.range(0, answers.columns().size()).mapToObj(this::item).toList();
    }

    private ItemReport item(int index) {
        Column column = answers.columns().get(index);
        Variable variable = column.variable();
        double[] given = IntStream.range(0, column.rows())
                .mapToDouble(column::value)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        int dontKnow = DontKnowUse.count(column);
        int apart = (int) IntStream.range(0, column.rows())
                .filter(row -> Column.isDontKnow(column.value(row)))
                .count();
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
                column.rows() - given.length - apart,
                dontKnow,
                ordered ? (Double) moments.mean() : null,
                ordered ? finite(moments.standardDeviation()) : null,
                counts(variable, given),
                ends ? (Double) share(given, variable.minimum()) : null,
                ends ? (Double) share(given, variable.maximum()) : null,
                influence == null ? null : finite(influence[index]),
                finite(directions[index]),
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

    /** Each battery has a direction of its own; items that stand alone share one with those on the same scale. */
    private static double[] directions(BasisAnswers answers, Correlations correlations) {
        List<Variable> variables = answers.variables();
        Map<List<Object>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            Variable own = variables.get(i);
            boolean battery = variables.stream()
                            .filter(other -> other.question().equals(own.question()))
                            .count()
                    >= FEWEST_OF_A_BATTERY;
            if (own.measurement() == Measurement.RATING) {
                groups.computeIfAbsent(
                                List.of(battery ? own.question() : "", own.minimum(), own.maximum()),
                                key -> new ArrayList<>())
                        .add(i);
            }
        }
        double[] directions = new double[variables.size()];
        Arrays.fill(directions, Double.NaN);
        for (List<Integer> group : groups.values()) {
            if (group.size() >= FEWEST_OF_A_BATTERY) {
                double[] loadings = correlations.loadings(group);
                IntStream.range(0, loadings.length).forEach(i -> directions[group.get(i)] = loadings[i]);
            }
        }
        return directions;
    }

    static boolean sameScale(Variable one, Variable other) {
        return one.measurement() == other.measurement()
                && one.minimum() == other.minimum()
                && one.maximum() == other.maximum();
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
