package org.waymark.statistics.effect;

import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.CriticalValue;
import org.waymark.statistics.interval.Interval;

/** Cohen's h, the difference of two proportions on a scale where it is equally hard to see everywhere. */
public final class CohensH {

    private CohensH() {}

    /**
     * {@code 2 asin √p1 - 2 asin √p2}, R {@code pwr::ES.h} (Cohen 1988, Statistical Power Analysis, 6.2).
     *
     * @param first proportion, from 0 to 1
     * @param second proportion, from 0 to 1
     * @return from -π to π; 0.2 is called small, 0.5 medium, 0.8 large
     */
    public static double of(double first, double second) {
        return angle("first", first) - angle("second", second);
    }

    /**
     * The interval of h: each angle has the variance 1 / n, whatever the proportion (Cohen 1988, 6.2).
     *
     * @param firstSize respondents, or effective ones, greater than 0
     * @param secondSize likewise
     */
    public static Interval interval(
            double first, double firstSize, double second, double secondSize, double confidence) {
        Arguments.positive("size of the first group", firstSize);
        Arguments.positive("size of the second group", secondSize);
        double h = of(first, second);
        double margin = CriticalValue.normal(confidence) * Math.sqrt(1 / firstSize + 1 / secondSize);
        return new Interval(h, h - margin, h + margin, confidence);
    }

    private static double angle(String which, double proportion) {
        return 2 * Math.asin(Math.sqrt(Arguments.proportion(which + " proportion", proportion)));
    }
}
