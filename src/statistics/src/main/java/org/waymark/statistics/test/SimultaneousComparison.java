package org.waymark.statistics.test;

import org.waymark.statistics.distribution.StudentizedRange;
import org.waymark.statistics.interval.Interval;

/**
 * One of several comparisons of two means whose intervals hold together, with the stated confidence for all of them.
 *
 * @param first index of a group, from 0
 * @param second index of a later group
 * @param difference the mean of the second group minus that of the first, in the unit of the values
 * @param pValue corrected for all comparisons
 */
public record SimultaneousComparison(int first, int second, Interval difference, double pValue) {

    /** @param standardError of one mean, as the studentized range has it: that of the difference over √2 */
    static SimultaneousComparison of(
            Pair pair,
            double difference,
            double standardError,
            StudentizedRange range,
            double critical,
            double confidence) {
        double margin = critical * standardError;
        return new SimultaneousComparison(
                pair.first(),
                pair.second(),
                new Interval(difference, difference - margin, difference + margin, confidence),
                range.survivalProbability(Math.abs(difference) / standardError));
    }
}
