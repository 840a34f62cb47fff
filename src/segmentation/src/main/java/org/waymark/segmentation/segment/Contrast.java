package org.waymark.segmentation.segment;

import org.waymark.statistics.interval.Interval;

/** How far two parts of a sample are apart on one variable, and how sure that is. */
interface Contrast {

    /** In the first part with its 95 % interval. */
    Interval first();

    /** In the second part. */
    Interval second();

    int firstBase();

    int secondBase();

    /** The first minus the second, in the units of the variable, with its 95 % interval. */
    Interval difference();

    /** Of the test of this contrast alone. */
    double pValue();

    /** Cohen's h for shares, Cohen's d for means. */
    double effect();

    /** The effect with its 95 % interval. */
    Interval effectInterval();
}
