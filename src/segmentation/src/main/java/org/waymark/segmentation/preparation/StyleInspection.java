package org.waymark.segmentation.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/** Looks at how people use the rating scale that most items stand on. */
final class StyleInspection {

    /** With fewer answers, extreme or equal ones say little about a habit. */
    private static final int FEWEST_ANSWERS = 5;

    private final List<Column> items;
    private final double lowest;
    private final double highest;
    private final List<Double> extremes = new ArrayList<>();
    private final List<Double> agreements = new ArrayList<>();
    private int straightLiners;

    private StyleInspection(List<Column> items) {
        this.items = items;
        this.lowest = items.get(0).variable().minimum();
        this.highest = items.get(0).variable().maximum();
    }

    /** Null when fewer than five items share a rating scale of three points or more. */
    static ResponseStyle of(BasisAnswers answers) {
        List<Column> items = largestGroup(answers.columns());
        if (items.size() < FEWEST_ANSWERS) {
            return null;
        }
        var inspection = new StyleInspection(items);
        for (int row = 0; row < answers.rows(); row++) {
            inspection.add(row);
        }
        return inspection.style(answers);
    }

    private static List<Column> largestGroup(List<Column> columns) {
        List<Column> largest = List.of();
        for (Column column : columns) {
            Variable scale = column.variable();
            if (scale.measurement() == Measurement.RATING && scale.maximum() - scale.minimum() >= 2) {
                List<Column> group = columns.stream()
                        .filter(other -> ItemInspection.sameScale(scale, other.variable()))
                        .toList();
                largest = group.size() > largest.size() ? group : largest;
            }
        }
        return largest;
    }

    private void add(int row) {
        double middle = (lowest + highest) / 2;
        int answered = 0;
        int extreme = 0;
        int agreement = 0;
        boolean same = true;
        double first = Double.NaN;
        for (Column item : items) {
            double value = item.value(row);
            if (!Double.isNaN(value)) {
                same &= answered == 0 || value == first;
                first = value;
                answered++;
                extreme += value == lowest || value == highest ? 1 : 0;
                agreement += (int) Math.signum(value - middle);
            }
        }
        if (answered >= FEWEST_ANSWERS) {
            extremes.add(extreme / (double) answered);
            agreements.add(agreement / (double) answered);
            straightLiners += same ? 1 : 0;
        }
    }

    private ResponseStyle style(BasisAnswers answers) {
        return new ResponseStyle(
                items.size(), extremes.size(), spread(extremes), spread(agreements), straightLiners, level(answers));
    }

    private static ResponseStyle.Spread spread(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? new ResponseStyle.Spread(0, 0, 0)
                : new ResponseStyle.Spread(
                        Arrays.stream(sorted).average().orElseThrow(), quantile(sorted, 0.1), quantile(sorted, 0.9));
    }

    /** By linear interpolation, as R {@code quantile} does. */
    private static double quantile(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** p Σ(d̄ᵢ²) / ΣΣdᵢⱼ² over the respondents who answered all p items, d being deviations from the means of items. */
    private Double level(BasisAnswers answers) {
        int[] complete = IntStream.range(0, answers.rows())
                .filter(row -> items.stream().noneMatch(item -> Double.isNaN(item.value(row))))
                .toArray();
        double[] own = new double[complete.length];
        double all = 0;
        for (Column item : items) {
            double mean = Arrays.stream(complete)
                    .mapToDouble(row -> answers.turned(item, row))
                    .average()
                    .orElse(0);
            for (int i = 0; i < complete.length; i++) {
                double deviation = answers.turned(item, complete[i]) - mean;
                own[i] += deviation / items.size();
                all += deviation * deviation;
            }
        }
        double between =
                items.size() * Arrays.stream(own).map(mean -> mean * mean).sum();
        return all > 0 ? (Double) (between / all) : null;
    }
}
