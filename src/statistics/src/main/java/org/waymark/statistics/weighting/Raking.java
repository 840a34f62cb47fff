package org.waymark.statistics.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.statistics.Arguments;
import org.waymark.statistics.distribution.Inversion;

/**
 * Weights that give several variables the distribution they have in the population, by iterative proportional fitting
 * (Deming and Stephan 1940, Annals of Mathematical Statistics 11, 427–444), R {@code survey::rake}.
 *
 * <p>With limits it solves the bounded raking problem itself, as R
 * {@code survey::calibrate(calfun = "raking", bounds)} (Deville and Särndal 1992, JASA 87, 376–382): the factor of a
 * category is chosen so that the limited weights add up, which cutting weights off after the fact does not achieve.
 *
 * @param smallestWeight limit relative to the mean weight, at least 0 and below 1; 0 for none
 * @param largestWeight limit relative to the mean weight, above 1; positive infinity for none
 * @param tolerance the distance from a target share that is taken for reached, greater than 0
 * @param maximumIterations passes over all margins, at least 1
 */
public record Raking(double smallestWeight, double largestWeight, double tolerance, int maximumIterations) {
    private static final double LARGEST_FACTOR = 1e12;

    /** Margins that contradict each other drive weights apart for ever; here they stop, before they overflow to NaN. */
    private static final double FARTHEST = 1e100;

    public Raking {
        Arguments.that(
                smallestWeight >= 0 && smallestWeight < 1,
                "The smallest weight is " + Arguments.words(smallestWeight)
                        + ", but it must be at least 0 and below the mean weight of 1.");
        Arguments.that(
                largestWeight > 1,
                "The largest weight is " + Arguments.words(largestWeight)
                        + ", but it must be above the mean weight of 1.");
        Arguments.positive("tolerance", tolerance);
        Arguments.atLeast(1, "maximum number of iterations", maximumIterations);
    }

    /** No limits, shares exact to twelve decimals. */
    public static Raking withDefaults() {
        return new Raking(0, Double.POSITIVE_INFINITY, 1e-12, 1000);
    }

    /** Trims: no weight leaves the limits, and the margins are still met. */
    public Raking withLimits(double smallest, double largest) {
        return new Raking(smallest, largest, tolerance, maximumIterations);
    }

    public Raking withTolerance(double newTolerance) {
        return new Raking(smallestWeight, largestWeight, newTolerance, maximumIterations);
    }

    public Raking withMaximumIterations(int newMaximum) {
        return new Raking(smallestWeight, largestWeight, tolerance, newMaximum);
    }

    /** Rakes respondents who all start with the same weight. */
    public RakedWeights rake(List<RakingMargin> margins) {
        Arguments.atLeast(1, "number of margins", margins.size());
        double[] equal = new double[margins.get(0).respondents()];
        Arrays.fill(equal, 1);
        return rake(margins, equal);
    }

    /**
     * @param margins at least one, all about the same respondents
     * @param startWeights one per respondent, greater than 0, such as the inverse of the chance of being invited
     * @return weights with a mean of 1, whether or not the targets were reached: ask {@link RakedWeights#converged}
     */
    public RakedWeights rake(List<RakingMargin> margins, double[] startWeights) {
        Arguments.atLeast(1, "number of margins", margins.size());
        double[] unlimited = startWeights.clone();
        for (int i = 0; i < unlimited.length; i++) {
            if (!(unlimited[i] > 0 && unlimited[i] < Double.POSITIVE_INFINITY)) {
                Arguments.positive("weight of respondent " + (i + 1), unlimited[i]);
            }
        }
        margins.forEach(margin -> checkFeasible(margin, unlimited.length));

        double[] weights = unlimited.clone();
        double deviation = Double.POSITIVE_INFINITY;
        int iteration = 0;
        while (iteration < maximumIterations && !(deviation <= tolerance)) {
            for (RakingMargin margin : margins) {
                fit(margin, unlimited, weights);
            }
            deviation = margins.stream()
                    .mapToDouble(margin -> deviation(margin, weights))
                    .max()
                    .orElseThrow();
            iteration++;
        }
        return new RakedWeights(margins, startWeights, weights, iteration, deviation, deviation <= tolerance);
    }

    private void checkFeasible(RakingMargin margin, int respondents) {
        Arguments.sameLength("answers to " + margin.name(), margin.respondents(), "weights", respondents);
        for (int category = 0; category < margin.categories(); category++) {
            double needed = margin.meanWeight(category);
            Arguments.that(
                    needed > smallestWeight && needed < largestWeight,
                    "Category " + (category + 1) + " of " + margin.name() + " needs a mean weight of " + needed
                            + ", which the limits from " + Arguments.words(smallestWeight) + " to "
                            + Arguments.words(largestWeight) + " do not allow.");
        }
    }

    private void fit(RakingMargin margin, double[] unlimited, double[] weights) {
        double[] factors = new double[margin.categories()];
        double[] sums = margin.sums(unlimited);
        for (int category = 0; category < factors.length; category++) {
            double target = margin.share(category) * unlimited.length;
            factors[category] = target / sums[category];
            if (isLimited()) {
                factors[category] = limitedFactor(margin, category, unlimited, target, factors[category]);
            }
        }
        for (int i = 0; i < unlimited.length; i++) {
            double moved = unlimited[i] * factors[margin.category(i)];
            unlimited[i] = Math.max(1 / FARTHEST, Math.min(FARTHEST, moved));
            weights[i] = limit(unlimited[i]);
        }
    }

    private double limitedFactor(
            RakingMargin margin, int category, double[] unlimited, double target, double firstGuess) {
        double[] members = IntStream.range(0, unlimited.length)
                .filter(i -> margin.category(i) == category)
                .mapToDouble(i -> unlimited[i])
                .toArray();
        double factor = Inversion.of(
                candidate -> {
                    double sum = 0;
                    for (double member : members) {
                        sum += limit(member * candidate);
                    }
                    return sum;
                },
                target,
                0,
                firstGuess,
                LARGEST_FACTOR);
        return Math.min(factor, LARGEST_FACTOR);
    }

    private double deviation(RakingMargin margin, double[] weights) {
        double[] sums = margin.sums(weights);
        double total = Arrays.stream(sums).sum();
        double largest = 0;
        for (int category = 0; category < sums.length; category++) {
            largest = Math.max(largest, Math.abs(sums[category] / total - margin.share(category)));
        }
        return largest;
    }

    private boolean isLimited() {
        return smallestWeight > 0 || largestWeight < Double.POSITIVE_INFINITY;
    }

    private double limit(double weight) {
        return Math.max(smallestWeight, Math.min(largestWeight, weight));
    }
}
