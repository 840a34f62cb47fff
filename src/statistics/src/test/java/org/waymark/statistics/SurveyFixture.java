package org.waymark.statistics;

import java.util.stream.IntStream;

/**
 * A made-up survey of 120 respondents, by formulas that are the same in R:
 *
 * <pre>{@code
 * i <- 0:119
 * sex <- as.integer((i*i + i%/%7) %% 3 > 0)
 * age <- (i*7) %% 11 %% 4
 * reg <- (i%/%5) %% 3
 * y   <- ((i*37) %% 101) / 10
 * w   <- 0.5 + (i%%7)/4
 * }</pre>
 */
public final class SurveyFixture {
    public static final int RESPONDENTS = 120;

    private SurveyFixture() {}

    /** Codes 0 and 1. */
    public static int[] sex() {
        return IntStream.range(0, RESPONDENTS)
                .map(i -> (i * i + i / 7) % 3 > 0 ? 1 : 0)
                .toArray();
    }

    /** Codes 0 to 3. */
    public static int[] age() {
        return IntStream.range(0, RESPONDENTS).map(i -> i * 7 % 11 % 4).toArray();
    }

    /** Codes 0 to 2. */
    public static int[] region() {
        return IntStream.range(0, RESPONDENTS).map(i -> i / 5 % 3).toArray();
    }

    /** From 0 to 10. */
    public static double[] values() {
        return IntStream.range(0, RESPONDENTS)
                .mapToDouble(i -> i * 37 % 101 / 10.0)
                .toArray();
    }

    /** From 0.5 to 2. */
    public static double[] weights() {
        return IntStream.range(0, RESPONDENTS)
                .mapToDouble(i -> 0.5 + i % 7 / 4.0)
                .toArray();
    }
}
