package org.waymark.clustering.mixture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * Mixtures of multivariate normal distributions fitted by maximum likelihood (McLachlan, Peel 2000, "Finite Mixture
 * Models"; Fraley, Raftery 2002, "Model-based clustering, discriminant analysis, and density estimation", JASA 97).
 *
 * <p>Starts are k-means partitions and random rows in turn; they get a few steps of expectation-maximisation, and the best
 * are carried on until their log-likelihood stands still. A fit in which a component has shrunk to a point or a plane, whose
 * likelihood grows without bound and means nothing, wins only when there is no other. The result depends on the data, the
 * settings and the number of components only, never on threads or time.
 *
 * @param seed of all random choices
 * @param shape what covariance matrices may look like
 * @param regularisation added to every variance in each step, as a share of the variable's variance over all rows; at least
 *     0. It keeps densities finite. 0 is maximum likelihood without a net
 * @param search starts and steps
 */
public record GaussianMixture(long seed, CovarianceShape shape, double regularisation, EmSearch search) {

    private static final double DEFAULT_REGULARISATION = 1e-6;
    private static final EmSearch DEFAULT_SEARCH = new EmSearch(3, 20, 20, 4, 5, 5_000);
    private static final EmSearch RESAMPLE_SEARCH = new EmSearch(1, 4, 15, 1, 0, 200);

    public GaussianMixture {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(search);
        if (!(regularisation >= 0 && regularisation < 1)) {
            throw new IllegalArgumentException(
                    "The regularisation must be from 0 to below 1, and is " + regularisation);
        }
    }

    /** The default effort and regularisation: up to three rounds of 20 starts, of which four are carried on; 1e-6. */
    public static GaussianMixture withSeed(long seed, CovarianceShape shape) {
        return new GaussianMixture(seed, shape, DEFAULT_REGULARISATION, DEFAULT_SEARCH);
    }

    public GaussianMixture with(EmSearch other) {
        return new GaussianMixture(seed, shape, regularisation, other);
    }

    public GaussianMixture withRegularisation(double share) {
        return new GaussianMixture(seed, shape, share, search);
    }

    /** Solves on the calling thread, telling nobody. */
    public GaussianMixtureSolution solve(PreparedData data, int components) {
        return solve(data, components, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Finds the most likely components.
     *
     * @param components at least 1
     * @throws IllegalArgumentException when there are fewer different rows than components, a value is missing, a variable
     *     is the same in every row, the covariances have more numbers than the data, or a component has no density for
     *     want of regularisation
     */
    public GaussianMixtureSolution solve(PreparedData data, int components, Workers workers, Progress progress) {
        checkComponents(components, data);
        checkCovariances(components, data);
        MixtureData rows = MixtureData.of(data);
        EmSearch effort = components == 1 ? search.withStarts(1) : search;
        long work = effort.usualIterations() * rows.rows().weightedCount();
        Checkpoint checkpoint = new Checkpoint(progress, Step.SEARCH, work);
        long searchSeed = SeededRandom.derive(seed, components);
        List<StartingSpace> spaces = StartingSpace.of(data, rows, shape);
        MixtureSearch problem = new MixtureSearch(this, spaces, rows, components, searchSeed, checkpoint);
        EmSearch.Found<MixtureModel> found = effort.run(problem, workers);
        checkpoint.finish();
        return assemble(data, found);
    }

    /** This method as {@link org.waymark.clustering.stability.BootstrapStability} needs it. */
    public ResampleClusterer forResamples(PreparedData data) {
        List<StartingSpace> spaces = StartingSpace.of(data, MixtureData.of(data), shape);
        return (weights, segments, drawSeed, checkpoint) -> {
            double[] all = Arrays.copyOf(weights, data.unique().count());
            MixtureData drawn = MixtureData.of(data.unique(), all);
            int different =
                    (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
            int components = Math.min(segments, different);
            MixtureSearch problem = new MixtureSearch(this, spaces, drawn, components, drawSeed, checkpoint);
            MixtureModel best =
                    RESAMPLE_SEARCH.run(problem, Workers.callerOnly()).best();
            int[] rowItself = IntStream.range(0, all.length).toArray();
            return Memberships.of(components, best.posteriors(), rowItself)
                    .modal()
                    .toArray();
        };
    }

    /** The data permuted, as {@link StabilityByChance} needs it. */
    public LongFunction<StabilityByChance.Permuted> permutationsOf(PreparedData data) {
        return permutation -> StabilityByChance.Permuted.ofNumbers(data, permutation, this::forResamples);
    }

    private GaussianMixtureSolution assemble(PreparedData data, EmSearch.Found<MixtureModel> found) {
        MixtureModel best = found.best();
        Component[] components = best.components();
        Integer[] order = IntStream.range(0, components.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingDouble(number -> -components[number].share)
                        .thenComparing(number -> components[number].mean, Arrays::compare));
        double[] posteriors = best.posteriors();
        double[] reordered = new double[posteriors.length];
        Arrays.setAll(reordered, index -> posteriors[index - index % order.length + order[index % order.length]]);
        DataRows source = DataRows.of(data);
        Memberships memberships = Memberships.of(order.length, reordered, source.uniqueOf());
        int variables = data.unique().variables();
        int parameters = order.length - 1 + order.length * variables + shape.parameters(order.length, variables);
        return new GaussianMixtureSolution(
                this,
                data.transformation(),
                memberships,
                Arrays.stream(order).map(number -> components[number]).toArray(Component[]::new),
                InformationCriteria.of(best.logLikelihood(), parameters, memberships, source.weights()),
                found);
    }

    private static void checkComponents(int components, PreparedData data) {
        if (components < 1) {
            throw new IllegalArgumentException("At least one component is needed, not " + components);
        }
        if (data.unique().weightedCount() < components) {
            throw new IllegalArgumentException("There are only " + data.unique().weightedCount()
                    + " different rows, too few for " + components + " components");
        }
    }

    /** What has more numbers than it is estimated from says nothing of the data, however long one computes. */
    private void checkCovariances(int components, PreparedData data) {
        int variables = data.source().variables();
        long numbers = (long) data.use().used() * variables;
        if (shape.hasCorrelations() && shape.parameters(components, variables) > numbers) {
            throw new IllegalArgumentException("Covariances of " + variables + " variables have more numbers than the "
                    + data.use().used() + " rows hold; leave correlations out, or take fewer variables");
        }
    }

    /** Distinct row and weight by row of the data. */
    private record DataRows(int[] uniqueOf, double[] weights) {

        static DataRows of(PreparedData data) {
            int rows = data.source().rows();
            return new DataRows(
                    IntStream.range(0, rows).map(data::uniqueOf).toArray(),
                    IntStream.range(0, rows).mapToDouble(data.source()::weight).toArray());
        }
    }
}
