package org.waymark.clustering.mixture;

import java.util.Arrays;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.Transformation;

/** The most likely components found for one number of components, largest share first. Immutable. */
public final class GaussianMixtureSolution {

    private final GaussianMixture settings;
    private final Transformation transformation;
    private final Memberships memberships;
    private final double[] shares;
    private final double[][] means;
    private final double[][][] covariances;
    private final InformationCriteria criteria;
    private final boolean spurious;
    private final int finalists;
    private final int agreeingFinalists;
    private final boolean converged;

    GaussianMixtureSolution(
            GaussianMixture settings,
            Transformation transformation,
            Memberships memberships,
            Component[] components,
            InformationCriteria criteria,
            EmSearch.Found<MixtureModel> found) {
        this.settings = settings;
        this.transformation = transformation;
        this.memberships = memberships;
        this.shares = Arrays.stream(components)
                .mapToDouble(component -> component.share)
                .toArray();
        this.means = Arrays.stream(components)
                .map(component -> component.mean.clone())
                .toArray(double[][]::new);
        this.covariances = Arrays.stream(components)
                .map(GaussianMixtureSolution::covariance)
                .toArray(double[][][]::new);
        this.criteria = criteria;
        this.spurious = found.best().spurious();
        this.finalists = found.finalists();
        this.agreeingFinalists = found.agreeing();
        this.converged = found.converged();
    }

    /** Seed, shape, regularisation and effort it was found with. */
    public GaussianMixture settings() {
        return settings;
    }

    public int components() {
        return shares.length;
    }

    /** Each row's probabilities of belonging to the components given its values. */
    public Memberships memberships() {
        return memberships;
    }

    /** Every row in its most probable component. A component that is nobody's most probable one has no row. */
    public Partition partition() {
        return memberships.modal();
    }

    /** Estimated share of each component among the rows, 0–1; together 1. Weighted when rows are. */
    public double[] shares() {
        return shares.clone();
    }

    /** Components × variables, in prepared units. */
    public double[][] means() {
        return Arrays.stream(means).map(double[]::clone).toArray(double[][]::new);
    }

    /** Components × variables, in the units of the data; with ipsatised data, points above or below a person's mean. */
    public double[][] meansInOriginalUnits() {
        return Arrays.stream(means).map(transformation::toOriginal).toArray(double[][]::new);
    }

    /** Covariance matrix of a component, variables × variables, in prepared units, regularisation included. */
    public double[][] covariance(int component) {
        return Arrays.stream(covariances[component]).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Log-likelihood (of the prepared values), AIC, BIC and the like; comparable among mixtures of the same prepared data.
     * mclust's BIC is the negative of this one.
     */
    public InformationCriteria criteria() {
        return criteria;
    }

    /**
     * Whether a component has shrunk until regularisation stopped it: some variables are constant in it, or determine each
     * other. Its likelihood means nothing then; fewer components or a simpler shape are called for.
     */
    public boolean spurious() {
        return spurious;
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

    private static double[][] covariance(Component component) {
        double[][] rows = new double[component.variables][];
        Arrays.setAll(
                rows,
                row -> Arrays.copyOfRange(
                        component.covariance, row * component.variables, (row + 1) * component.variables));
        return rows;
    }
}
