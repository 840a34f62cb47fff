package org.waymark.statistics.test;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.descriptive.Moments;

/** What groups of values need to be compared. */
final class GroupChecks {

    private GroupChecks() {}

    /** The moments of at least two groups of at least the given size. */
    static Moments[] momentsOf(double[][] groups, int smallestSize) {
        Arguments.atLeast(2, "number of groups", groups.length);
        Moments[] moments = new Moments[groups.length];
        for (int group = 0; group < groups.length; group++) {
            Arguments.atLeast(smallestSize, "number of values in group " + (group + 1), groups[group].length);
            moments[group] = Moments.of(groups[group]);
        }
        return moments;
    }

    /** As above, with spread in every group, for tests that divide by the variance of each. */
    static Moments[] momentsWithSpread(double[][] groups) {
        Moments[] moments = momentsOf(groups, 2);
        for (int group = 0; group < groups.length; group++) {
            Arguments.that(
                    moments[group].sumOfSquares() > 0,
                    "All values in group " + (group + 1)
                            + " are equal, but the test needs some spread in every group.");
        }
        return moments;
    }

    /** Values that are not all equal. */
    static Ranks canBeRanked(Ranks ranks) {
        Arguments.that(ranks.totalSquares() > 0, "All values are equal, so they cannot be ranked.");
        return ranks;
    }
}
