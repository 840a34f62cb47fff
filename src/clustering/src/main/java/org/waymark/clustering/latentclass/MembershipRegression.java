package org.waymark.clustering.latentclass;

import java.util.Arrays;
import org.waymark.clustering.matrix.Cholesky;
import org.waymark.clustering.preparation.DataMatrix;

/**
 * Memberships that depend on covariates by a multinomial logit, ln(p(class)/p(first class)) = b₀ + Σ b x, estimated
 * together with the classes in one step (Dayton, Macready 1988; Bandeen-Roche et al. 1997; R {@code poLCA} with a
 * formula). Each maximisation step is one Newton step, halved until it does not lower the expected log-likelihood.
 */
final class MembershipRegression implements ClassPriors {

    private static final int HALVINGS = 20;

    /** Share of the largest second derivative that keeps the Newton step defined when covariates depend on each other. */
    private static final double RIDGE = 1e-10;

    private final Design design;
    private final double[] weights;
    private final int weighted;
    private final int classes;
    private final int terms;
    /** By class and term; those of the first class stay 0. */
    private double[] coefficients;
    /** By class and pattern. */
    private final double[][] priors;

    private final double[][] memberships;

    MembershipRegression(Design design, CodedPatterns patterns, int classes) {
        this.design = design;
        this.weights = patterns.weights();
        this.weighted = patterns.weighted();
        this.classes = classes;
        this.terms = design.terms();
        this.coefficients = new double[classes * terms];
        this.priors = new double[classes][design.patterns()];
        this.memberships = new double[classes][weighted];
        predict(coefficients, design.patterns());
    }

    /** The same coefficients for other patterns. */
    MembershipRegression of(Design other, CodedPatterns patterns) {
        MembershipRegression same = new MembershipRegression(other, patterns, classes);
        same.coefficients = coefficients.clone();
        same.predict(coefficients, other.patterns());
        return same;
    }

    @Override
    public void copy(int ofClass, int first, int size, double[] into) {
        System.arraycopy(priors[ofClass], first, into, 0, size);
    }

    @Override
    public void collect(double[][] posterior, int first, int size) {
        for (int number = 0; number < classes; number++) {
            System.arraycopy(posterior[number], 0, memberships[number], first, size);
        }
    }

    @Override
    public void maximise(double[] classWeights) {
        if (classes == 1) {
            return;
        }
        double before = expectedLogLikelihood();
        double[] step = newtonStep();
        double[] from = coefficients;
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++, length /= 2) {
            coefficients = from.clone();
            for (int index = 0; index < step.length; index++) {
                coefficients[terms + index] += length * step[index];
            }
            predict(coefficients, weighted);
            if (expectedLogLikelihood() >= before) {
                predict(coefficients, design.patterns());
                return;
            }
        }
        coefficients = from;
        predict(coefficients, design.patterns());
    }

    @Override
    public int parameters() {
        return (classes - 1) * terms;
    }

    /** Intercept and slopes of a class against another one, in the units of the covariates. */
    double[] coefficients(int ofClass, int against) {
        double[] difference = new double[terms];
        Arrays.setAll(difference, term -> coefficients[ofClass * terms + term] - coefficients[against * terms + term]);
        return design.inOriginalUnits(difference);
    }

    private double expectedLogLikelihood() {
        double sum = 0;
        for (int number = 0; number < classes; number++) {
            for (int pattern = 0; pattern < weighted; pattern++) {
                sum += memberships[number][pattern] * Math.log(Math.max(priors[number][pattern], Double.MIN_NORMAL));
            }
        }
        return sum;
    }

    /** Second derivatives inverted times first derivatives, for all classes but the first. */
    private double[] newtonStep() {
        int order = (classes - 1) * terms;
        double[] gradient = new double[order];
        double[] information = new double[order * order];
        for (int pattern = 0; pattern < weighted; pattern++) {
            for (int number = 1; number < classes; number++) {
                double prior = priors[number][pattern];
                addScaled(
                        pattern,
                        memberships[number][pattern] - weights[pattern] * prior,
                        gradient,
                        (number - 1) * terms);
                for (int other = 1; other <= number; other++) {
                    double curvature = weights[pattern] * prior * ((number == other ? 1 : 0) - priors[other][pattern]);
                    addProducts(pattern, curvature, information, (number - 1) * terms, (other - 1) * terms);
                }
            }
        }
        double largest = Double.MIN_NORMAL;
        for (int index = 0; index < order; index++) {
            largest = Math.max(largest, information[index * order + index]);
        }
        for (int index = 0; index < order; index++) {
            information[index * order + index] += RIDGE * largest;
        }
        if (!Cholesky.decompose(information, order)) {
            return new double[order];
        }
        Cholesky.solve(information, order, gradient);
        return gradient;
    }

    private void addScaled(int pattern, double factor, double[] into, int offset) {
        for (int term = 0; term < terms; term++) {
            into[offset + term] += factor * design.value(pattern, term);
        }
    }

    private void addProducts(int pattern, double factor, double[] into, int row, int column) {
        int order = (classes - 1) * terms;
        for (int term = 0; term < terms; term++) {
            double scaled = factor * design.value(pattern, term);
            int start = (row + term) * order + column;
            for (int other = 0; other < terms; other++) {
                into[start + other] += scaled * design.value(pattern, other);
            }
        }
    }

    /** Probabilities of the classes for the first patterns. */
    private void predict(double[] by, int count) {
        double[] logits = new double[classes];
        for (int pattern = 0; pattern < count; pattern++) {
            double largest = 0;
            for (int number = 0; number < classes; number++) {
                logits[number] = 0;
                for (int term = 0; term < terms; term++) {
                    logits[number] += by[number * terms + term] * design.value(pattern, term);
                }
                largest = Math.max(largest, logits[number]);
            }
            double sum = 0;
            for (int number = 0; number < classes; number++) {
                logits[number] = Math.exp(logits[number] - largest);
                sum += logits[number];
            }
            for (int number = 0; number < classes; number++) {
                priors[number][pattern] = logits[number] / sum;
            }
        }
    }

    /** The intercept and the covariates by pattern, each covariate with mean 0 and standard deviation 1. */
    static final class Design {

        private final double[] values;
        private final double[] mean;
        private final double[] deviation;

        private Design(double[] values, double[] mean, double[] deviation) {
            this.values = values;
            this.mean = mean;
            this.deviation = deviation;
        }

        /** @throws IllegalArgumentException when a covariate is the same for everybody */
        static Design of(DataMatrix covariates, Patterns patterns) {
            int terms = covariates.variables() + 1;
            double[] mean = new double[terms];
            double[] deviation = new double[terms];
            deviation[0] = 1;
            for (int term = 1; term < terms; term++) {
                standardise(covariates, patterns, term, mean, deviation);
            }
            double[] values = new double[patterns.count() * terms];
            for (int pattern = 0; pattern < patterns.count(); pattern++) {
                values[pattern * terms] = 1;
                for (int term = 1; term < terms; term++) {
                    double value = covariates.value(patterns.rowOf()[pattern], term - 1);
                    values[pattern * terms + term] = (value - mean[term]) / deviation[term];
                }
            }
            return new Design(values, mean, deviation);
        }

        /** Some of the patterns, in the order given. */
        Design select(int[] patterns) {
            int terms = terms();
            double[] selected = new double[patterns.length * terms];
            for (int place = 0; place < patterns.length; place++) {
                System.arraycopy(values, patterns[place] * terms, selected, place * terms, terms);
            }
            return new Design(selected, mean, deviation);
        }

        int terms() {
            return mean.length;
        }

        int patterns() {
            return values.length / mean.length;
        }

        double value(int pattern, int term) {
            return values[pattern * mean.length + term];
        }

        double[] inOriginalUnits(double[] standardised) {
            double[] original = standardised.clone();
            for (int term = 1; term < original.length; term++) {
                original[term] /= deviation[term];
                original[0] -= original[term] * mean[term];
            }
            return original;
        }

        private static void standardise(
                DataMatrix covariates, Patterns patterns, int term, double[] mean, double[] deviation) {
            double total = 0;
            double squares = 0;
            double first = covariates.value(patterns.rowOf()[0], term - 1);
            boolean varies = false;
            for (int pattern = 0; pattern < patterns.weighted(); pattern++) {
                double value = covariates.value(patterns.rowOf()[pattern], term - 1);
                double weight = patterns.weights()[pattern];
                varies |= value != first;
                total += weight;
                double difference = value - mean[term];
                mean[term] += difference * (weight / total);
                squares += weight * difference * (value - mean[term]);
            }
            deviation[term] = Math.sqrt(squares / total);
            if (!varies || !(deviation[term] > 0)) {
                throw new IllegalArgumentException(
                        "The covariate " + covariates.names().get(term - 1)
                                + " is the same for everybody, so it cannot explain membership");
            }
        }
    }
}
