package org.waymark.schema.demo;

import java.util.Map;

/**
 * One of the four kinds of customers the demo study plants, with the probabilities its respondents answer by. Lists
 * follow the order of the questionnaire's items and options.
 */
enum Temper {
    /** Buys once and keeps it for years. */
    PLANNER(
            0.31,
            new double[] {4.5, 4.3, 4.2, 2.6, 1.6, 2.4, 1.9, 3.4, 4.4, 4.0, 1.5, 1.9, 3.0, 4.6, 2.0, 3.1},
            new double[] {6.4, 3.6, 6.0, 3.0, 4.8},
            Map.ofEntries(
                    Map.entry("N1", new double[] {.68, .10, .04, .12, .06}),
                    Map.entry("B1", new double[] {.66, .63, .42, .30, .36, .12}),
                    Map.entry("B2", new double[] {.58, .18, .11, .09, .04}),
                    Map.entry("B3", new double[] {.03, .17, .47, .33}),
                    Map.entry("B5", new double[] {.57, .38, .16, .41, .22}),
                    Map.entry("B6", new double[] {.30, .64, .06}),
                    Map.entry("B11", new double[] {.22, .50, .22, .06}),
                    Map.entry("D7", new double[] {.12, .46, .42}),
                    Map.entry("D8", new double[] {.44, .20, .28, .08}),
                    Map.entry("D9", new double[] {.12, .30, .34, .24}),
                    Map.entry("F2", new double[] {.46, .18, .24, .12})),
            Map.of("B7", .14, "B8", .22, "B9", .46, "B10", .24, "B12", .08, "D4", .34, "F3", .08),
            Map.of("B4", 8.0, "D1", 52.0, "F1", 980.0),
            new double[] {8.3, 4.2, 4.1},
            0.62),

    /** Waits for the right price. */
    DEAL_SEEKER(
            0.28,
            new double[] {2.2, 3.9, 2.0, 4.6, 4.4, 2.3, 2.1, 2.9, 2.6, 3.0, 2.0, 2.6, 2.2, 3.6, 4.5, 2.4},
            new double[] {4.4, 6.5, 4.9, 3.1, 4.0},
            Map.ofEntries(
                    Map.entry("N1", new double[] {.12, .70, .05, .06, .07}),
                    Map.entry("B1", new double[] {.38, .14, .34, .74, .18, .26}),
                    Map.entry("B2", new double[] {.07, .27, .38, .04, .24}),
                    Map.entry("B3", new double[] {.07, .24, .38, .31}),
                    Map.entry("B5", new double[] {.18, .24, .52, .20, .12}),
                    Map.entry("B6", new double[] {.36, .58, .06}),
                    Map.entry("B11", new double[] {.06, .22, .34, .38}),
                    Map.entry("D7", new double[] {.22, .54, .24}),
                    Map.entry("D8", new double[] {.52, .24, .12, .12}),
                    Map.entry("D9", new double[] {.30, .38, .22, .10}),
                    Map.entry("F2", new double[] {.34, .38, .22, .06})),
            Map.of("B7", .20, "B8", .18, "B9", .16, "B10", .44, "B12", .22, "D4", .44, "F3", .34),
            Map.of("B4", 9.5, "D1", 42.0, "F1", 520.0),
            new double[] {7.1, 3.7, 3.0},
            0.44),

    /** Wants what is new, and shows it. */
    ENTHUSIAST(
            0.23,
            new double[] {3.6, 3.5, 2.6, 2.4, 2.0, 4.6, 4.4, 1.7, 3.7, 2.1, 4.3, 1.5, 4.4, 3.8, 2.4, 1.5},
            new double[] {5.2, 3.4, 4.8, 6.4, 5.0},
            Map.ofEntries(
                    Map.entry("N1", new double[] {.16, .08, .62, .04, .10}),
                    Map.entry("B1", new double[] {.48, .20, .30, .34, .50, .62}),
                    Map.entry("B2", new double[] {.14, .30, .26, .28, .02}),
                    Map.entry("B3", new double[] {.16, .38, .34, .12}),
                    Map.entry("B5", new double[] {.16, .20, .14, .24, .48}),
                    Map.entry("B6", new double[] {.52, .40, .08}),
                    Map.entry("B11", new double[] {.04, .16, .32, .48}),
                    Map.entry("D7", new double[] {.10, .34, .56}),
                    Map.entry("D8", new double[] {.70, .16, .03, .11}),
                    Map.entry("D9", new double[] {.10, .24, .32, .34}),
                    Map.entry("F2", new double[] {.16, .20, .34, .30})),
            Map.of("B7", .72, "B8", .20, "B9", .30, "B10", .50, "B12", .30, "D4", .38, "F3", .22),
            Map.of("B4", 6.0, "D1", 36.0, "F1", 1150.0),
            new double[] {7.9, 4.0, 3.2},
            0.36),

    /** Wants to hear nothing of the appliance for ten years. */
    MINIMALIST(
            0.18,
            new double[] {3.4, 1.7, 3.0, 2.3, 3.0, 1.5, 1.4, 4.7, 3.9, 4.2, 1.2, 4.4, 2.4, 2.0, 1.9, 4.5},
            new double[] {5.7, 4.6, 5.2, 1.9, 5.4},
            Map.ofEntries(
                    Map.entry("N1", new double[] {.22, .14, .01, .50, .13}),
                    Map.entry("B1", new double[] {.14, .34, .46, .14, .12, .06}),
                    Map.entry("B2", new double[] {.36, .34, .18, .04, .08}),
                    Map.entry("B3", new double[] {.38, .44, .14, .04}),
                    Map.entry("B5", new double[] {.22, .56, .10, .34, .36}),
                    Map.entry("B6", new double[] {.44, .44, .12}),
                    Map.entry("B11", new double[] {.58, .34, .06, .02}),
                    Map.entry("D7", new double[] {.26, .48, .26}),
                    Map.entry("D8", new double[] {.34, .18, .38, .10}),
                    Map.entry("D9", new double[] {.28, .36, .24, .12}),
                    Map.entry("F2", new double[] {.66, .22, .10, .02})),
            Map.of("B7", .05, "B8", .26, "B9", .20, "B10", .08, "B12", .16, "D4", .22, "F3", .10),
            Map.of("B4", 2.4, "D1", 57.0, "F1", 610.0),
            new double[] {7.5, 3.9, 3.8},
            0.48);

    /** Share of all respondents. */
    final double share;
    /** Mean agreement with the sixteen attitude items, from 1 to 5. */
    final double[] attitudes;
    /** Mean importance of N2 to N6, from 1 to 7. */
    final double[] needs;
    /** Probability of each option, by question; of each option by itself where several may be chosen. */
    final Map<String, double[]> options;
    /** Probability of yes, by question. */
    final Map<String, Double> yes;
    /** Mean number, by question. */
    final Map<String, Double> numbers;
    /** Mean of recommendation (0 to 10), satisfaction and loyalty (1 to 5). */
    final double[] outcomes;
    /** Probability of living in one's own home. */
    final double owner;

    Temper(
            double share,
            double[] attitudes,
            double[] needs,
            Map<String, double[]> options,
            Map<String, Double> yes,
            Map<String, Double> numbers,
            double[] outcomes,
            double owner) {
        this.share = share;
        this.attitudes = attitudes;
        this.needs = needs;
        this.options = options;
        this.yes = yes;
        this.numbers = numbers;
        this.outcomes = outcomes;
        this.owner = owner;
    }
}
