package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;

/** The most likely classes found for one number of classes, largest first. Immutable. */
public final class LatentClassSolution {

    private final LatentClassAnalysis settings;
    private final Memberships memberships;
    private final double[] shares;
    private final ItemLevels levels;
    private final double[][][] chances;
    private final InformationCriteria criteria;
    private final Optional<double[][]> coefficients;
    private final int finalists;
    private final int agreeingFinalists;
    private final boolean converged;

    /** @param chances by item, class and answer; copied */
    LatentClassSolution(
            LatentClassAnalysis settings,
            Memberships memberships,
            double[] shares,
            ItemLevels levels,
            double[][][] chances,
            InformationCriteria criteria,
            Optional<double[][]> coefficients,
            EmSearch.Found<?> found) {
        this.settings = settings;
        this.memberships = memberships;
        this.shares = shares;
        this.levels = levels;
        this.chances = Arrays.stream(chances).map(LatentClassSolution::copy).toArray(double[][][]::new);
        this.criteria = criteria;
        this.coefficients = coefficients;
        this.finalists = found.finalists();
        this.agreeingFinalists = found.agreeing();
        this.converged = found.converged();
    }

    /** Seed and effort it was found with, and the covariates. */
    public LatentClassAnalysis settings() {
        return settings;
    }

    public int classes() {
        return shares.length;
    }

    /** Each row's probabilities of belonging to the classes given its answers (and covariates). */
    public Memberships memberships() {
        return memberships;
    }

    /** Every row in its most probable class. A class that is nobody's most probable one has no row. */
    public Partition partition() {
        return memberships.modal();
    }

    /** Estimated share of each class among the rows, 0–1; together 1. Weighted when rows are. */
    public double[] shares() {
        return shares.clone();
    }

    /** The answers of an item: its different values, smallest first; none when nobody answered it. */
    public double[] levels(int item) {
        return levels.values(item);
    }

    /**
     * Probability of each answer of an item in each class, classes × {@link #levels}, each row adding up to 1. In a class
     * of which nobody answered the item, it says nothing.
     */
    public double[][] responseProbabilities(int item) {
        return copy(chances[item]);
    }

    /**
     * Log-likelihood, AIC, BIC and the like. With weights, the pseudo-log-likelihood of weights scaled to add up to the
     * number of rows; it compares numbers of classes, and is no basis for tests.
     */
    public InformationCriteria criteria() {
        return criteria;
    }

    /**
     * What the data has left to test the model with: the number of rows, or the possible combinations of answers less 1
     * when those are fewer, less the number of parameters (R {@code poLCA}: {@code resid.df}). Below 0, different classes
     * describe the data equally well and the model must not be interpreted.
     */
    public long degreesOfFreedom() {
        return (long) Math.min(criteria.rows(), levels.cells() - 1) - criteria.parameters();
    }

    /**
     * Intercept and one coefficient per covariate for each class, classes × (1 + covariates): the change of ln(p(class) /
     * p(first class)) with one unit of the covariate. 0 for the first class.
     *
     * @return empty without covariates
     */
    public Optional<double[][]> coefficients() {
        return coefficients.map(LatentClassSolution::copy);
    }

    /** Starts that were carried on to the end. */
    public int finalists() {
        return finalists;
    }

    /** How many of them ended in this solution or an equally likely one. A single one means a better may be missed. */
    public int agreeingFinalists() {
        return agreeingFinalists;
    }

    /** Whether the log-likelihood stands still; else more iterations would raise it. */
    public boolean converged() {
        return converged;
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }
}
