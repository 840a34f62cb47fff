package org.waymark.segmentation.segment;

import java.util.List;
import org.waymark.clustering.hierarchy.Dendrogram;
import org.waymark.clustering.hierarchy.Linkage;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/**
 * The order of items in which those that are answered alike stand together: hierarchical clustering of the items by
 * Ward's method (Dolnicar, Grün and Leisch 2018, Market Segmentation Analysis, chapter 8; R {@code
 * hclust(dist(t(x)), "ward.D2")$order}). Items of different scales are brought to the range from 0 to 1 first.
 */
final class ItemOrder {

    /** Respondents that say enough about which items are alike. */
    private static final int ENOUGH = 5_000;

    private ItemOrder() {}

    /**
     * @param items one value per respondent each, NaN where missing
     * @return codes of the items
     */
    static List<String> of(Sample sample, List<Column> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        double[][] distances = new double[items.size()][items.size()];
        for (int i = 0; i < distances.length; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = distance(sample, items.get(i), items.get(j));
                distances[j][i] = distances[i][j];
            }
        }
        return Dendrogram.of(distances, Linkage.WARD).order().stream()
                .map(item -> items.get(item).variable().code())
                .toList();
    }

    /** Euclidean; who did not answer both counts as those who did on average, as in R {@code dist}. */
    private static double distance(Sample sample, Column one, Column other) {
        double[] first = one.values();
        double[] second = other.values();
        double range = range(one.variable());
        double otherRange = range(other.variable());
        double start = start(one.variable());
        double otherStart = start(other.variable());
        int step = 1 + (first.length - 1) / ENOUGH;
        double squares = 0;
        double answered = 0;
        double all = 0;
        for (int row = 0; row < first.length; row += step) {
            double weight = sample.isWeighted() ? sample.weights()[row] : 1;
            double difference = (first[row] - start) / range - (second[row] - otherStart) / otherRange;
            all += weight;
            if (!Double.isNaN(difference)) {
                answered += weight;
                squares += weight * difference * difference;
            }
        }
        return answered == 0 ? 0 : Math.sqrt(squares * all / answered);
    }

    private static double start(Variable variable) {
        return Double.isFinite(variable.minimum()) ? variable.minimum() : 0;
    }

    /** 1 where the scale has no ends: such items keep their units. */
    private static double range(Variable variable) {
        double range = variable.maximum() - variable.minimum();
        return Double.isFinite(range) && range > 0 ? range : 1;
    }
}
