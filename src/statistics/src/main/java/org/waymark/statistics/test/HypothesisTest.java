package org.waymark.statistics.test;

/** What every test answers. */
public interface HypothesisTest {

    /** The test statistic, on the scale of the test's reference distribution. */
    double statistic();

    /** The probability of a statistic at least as extreme if there is no difference, from 0 to 1. */
    double pValue();
}
