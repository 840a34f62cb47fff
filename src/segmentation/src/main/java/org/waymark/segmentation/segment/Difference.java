package org.waymark.segmentation.segment;

import org.waymark.survey.api.DontKnow;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;
import org.waymark.survey.api.Variable;

/**
 * Whether the segments of a sample differ on a descriptor, by the test that fits its scale: counts of categories, ranks
 * of what is ordered, means of numbers and long ratings. Its p-value stands alone; the correction for all descriptors
 * together follows when all have been tested.
 */
final class Difference {

    private static final int BINARY_CATEGORIES = 2;

    /** Points of a rating from which on its steps are taken for equally long. */
    private static final int WIDE = 7;

    private Difference() {}

    /** @return null when fewer than two segments are left to compare, or they could not differ */
    static Tested of(Sample sample, Column column, RatingTest ratings) {
        Variable variable = column.variable();
        Measurement measurement = variable.measurement();
        if (measurement == Measurement.BINARY) {
            return CategoryDifference.of(sample, column.values(), BINARY_CATEGORIES);
        }
        if (measurement == Measurement.NOMINAL) {
            int categories = variable.categories().size();
            return categories < 2 ? null : CategoryDifference.of(sample, column.values(), categories);
        }
        // not knowing is no step of an order
        var groups = new GroupDifference(sample, DontKnow.apart(column).values());
        if (!groups.isTestable()) {
            return null;
        }
        return switch (measurement) {
            case ORDINAL -> groups.byRanks(TestReason.ORDERED);
            case RATING -> rating(groups, variable, ratings);
            default -> groups.byMeans(TestReason.NUMBERS, true);
        };
    }

    private static Tested rating(GroupDifference groups, Variable variable, RatingTest ratings) {
        boolean wide = variable.maximum() - variable.minimum() + 1 >= WIDE;
        return switch (ratings) {
            case RANKS -> groups.byRanks(TestReason.ASKED);
            case MEANS -> groups.byMeans(TestReason.ASKED, false);
            case BY_SCALE ->
                wide ? groups.byMeans(TestReason.WIDE_RATING, false) : groups.byRanks(TestReason.SHORT_RATING);
        };
    }
}
