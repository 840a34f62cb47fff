package org.waymark.survey.study;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.statistics.interval.SamplingDesign;
import org.waymark.statistics.samplesize.ProportionSampleSize;

/**
 * What a sample plan starts from.
 *
 * @param confidence between 0 and 1, such as 0.95
 * @param margin half the width of the interval of a proportion, between 0 and 1
 * @param proportion the share expected; 0.5 is the most cautious
 * @param population size of the population; null when it is large or unknown
 * @param designEffect by how much weighting and clustering enlarge the variance; 1 for a simple random sample
 */
public record SampleAssumptions(
        double confidence, double margin, double proportion, Long population, double designEffect)
        implements Serializable {

    /** Five points at 95 %, whatever the share, out of a large population. */
    public static final SampleAssumptions USUAL = new SampleAssumptions(0.95, 0.05, 0.5, null, 1);

    private static final double LEAST_CONFIDENCE = 0.5;
    private static final double MOST_CONFIDENCE = 0.9999;
    private static final double LEAST_MARGIN = 0.001;
    private static final double MOST_MARGIN = 0.5;
    private static final double LEAST_PROPORTION = 0.001;
    private static final double LEAST_DESIGN_EFFECT = 0.1;
    private static final double MOST_DESIGN_EFFECT = 20;
    private static final long MOST_POPULATION = 10_000_000_000L;

    public SampleAssumptions withMargin(double newMargin) {
        return new SampleAssumptions(confidence, newMargin, proportion, population, designEffect);
    }

    public SampleAssumptions withConfidence(double newConfidence) {
        return new SampleAssumptions(newConfidence, margin, proportion, population, designEffect);
    }

    /** How the sample departs from a simple random one out of an unlimited population. */
    public SamplingDesign design() {
        return new SamplingDesign(population == null ? Double.POSITIVE_INFINITY : population, designEffect);
    }

    /**
     * The usable responses that follow.
     *
     * @throws InvalidInputException with everything that is out of range, each at the name of its field
     */
    public int required() {
        check();
        return Math.toIntExact(new ProportionSampleSize(margin, confidence, proportion, design())
                .required()
                .roundedUp());
    }

    private void check() {
        List<Problem> problems = new ArrayList<>();
        checkShare(problems, "confidence", confidence, LEAST_CONFIDENCE, MOST_CONFIDENCE);
        checkShare(problems, "margin", margin, LEAST_MARGIN, MOST_MARGIN);
        checkShare(problems, "proportion", proportion, LEAST_PROPORTION, 1 - LEAST_PROPORTION);
        if (population != null && (population < 1 || population > MOST_POPULATION)) {
            problems.add(Problem.at("population", "sample.population.range"));
        }
        if (!(designEffect >= LEAST_DESIGN_EFFECT && designEffect <= MOST_DESIGN_EFFECT)) {
            problems.add(Problem.at("designEffect", "sample.designEffect.range"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void checkShare(List<Problem> problems, String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            problems.add(Problem.at(field, "sample." + field + ".range"));
        }
    }
}
