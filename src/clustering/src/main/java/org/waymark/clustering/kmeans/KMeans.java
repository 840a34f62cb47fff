package org.waymark.clustering.kmeans;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.waymark.clustering.criteria.ReferenceClusterer;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;
import org.waymark.clustering.random.SystematicSample;
import org.waymark.clustering.stability.ResampleClusterer;
import org.waymark.clustering.stability.StabilityByChance;

/**
 * K-means: the partition into k segments with the smallest within sum of squares that can be found.
 *
 * <p>Several independent chains each take the best of some k-means++ starts and improve it by random swaps of centres
 * and small kicks, always followed by Lloyd passes and single-row exchange. They stop once most chains agree or the
 * budget is spent. Single starts, the usual practice, find the best known solution of real surveys with four segments in
 * one case of a hundred, and with eight segments in next to none.
 *
 * <p>Data of more than a million values is searched on a sample, drawn in proportion to the weights, and the best solutions
 * found there brought to their local optimum on all rows.
 *
 * <p>The result depends on the data, the settings and the number of segments only, never on threads or time.
 *
 * @param seed of all random choices
 * @param restarts k-means++ starts, at least 1
 * @param budget squared differences to compute at most before the best solution so far is taken; the starts are made in
 *     any case. Six to eight billion take a second on one core
 */
public record KMeans(long seed, int restarts, long budget) {

    private static final int DEFAULT_RESTARTS = 50;
    private static final long DEFAULT_BUDGET = 8_000_000_000L;

    private static final int CHAINS = 8;
    private static final int ENOUGH_AGREEING = 6;

    /** Values (rows × variables) up to which the search is done on all rows. */
    private static final int VALUES_SEARCHED = 1_000_000;

    private static final int FEWEST_ROWS_SEARCHED = 2_000;

    /** Passes over all rows after which solutions found on a sample are compared. */
    private static final int PASSES_COMPARED = 5;

    /** Passes over all rows that the end of a search on a sample takes, for the progress shown. */
    private static final int FINAL_PASSES = 40;

    public KMeans {
        if (restarts < 1) {
            throw new IllegalArgumentException("At least one restart is needed, not " + restarts);
        }
        if (budget < 0) {
            throw new IllegalArgumentException("The budget must not be negative, and is " + budget);
        }
    }

    /** The default effort: 50 restarts and about a second. */
    public static KMeans withSeed(long seed) {
        return new KMeans(seed, DEFAULT_RESTARTS, DEFAULT_BUDGET);
    }

    public KMeans withRestarts(int number) {
        return new KMeans(seed, number, budget);
    }

    public KMeans withBudget(long squaredDifferences) {
        return new KMeans(seed, restarts, squaredDifferences);
    }

    /** Solves on the calling thread, telling nobody. */
    public KMeansSolution solve(PreparedData data, int segments) {
        return solve(data, segments, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Finds the best partition into this number of segments.
     *
     * @throws IllegalArgumentException when there are fewer distinct rows than segments
     */
    public KMeansSolution solve(PreparedData data, int segments, Workers workers, Progress progress) {
        UniqueRows rows = data.unique();
        checkSegments(segments, rows);
        int chains = Math.min(CHAINS, restarts);
        SearchPlan plan = new SearchPlan(restarts, chains, Math.min(ENOUGH_AGREEING, chains), budget, true);
        int rowsSearched = Math.max(FEWEST_ROWS_SEARCHED, VALUES_SEARCHED / rows.variables());
        boolean onSample = rows.weightedCount() > rowsSearched;
        long finalWork = onSample ? (long) FINAL_PASSES * rows.weightedCount() * rows.variables() * segments : 0;
        Checkpoint checkpoint = new Checkpoint(progress, Step.SEARCH, budget + finalWork);
        UniqueRows searched = onSample ? sample(rows, rowsSearched) : rows;
        if (searched.weightedCount() < segments) {
            searched = rows;
        }
        long searchSeed = SeededRandom.derive(seed, segments);
        SwapSearch.Found found = segments == 1
                ? SwapSearch.Found.oneSegment(searched, chains)
                : new SwapSearch(searched, segments, plan, workers, checkpoint).run(searchSeed);
        Centroids best = polish(found, searched, rows, workers, checkpoint);
        checkpoint.finish();
        return new SolutionAssembler(data, this).assemble(best, chains, found.agreeing());
    }

    /** This method as {@link org.waymark.clustering.stability.BootstrapStability} needs it. */
    public static ResampleClusterer forResamples(PreparedData data, ResampleSearch search) {
        return (weights, segments, seed, checkpoint) -> {
            UniqueRows drawn = data.unique().reweighted(weights);
            int found = Math.min(segments, drawn.count());
            SearchPlan plan = search.plan(drawn.count(), drawn.variables(), found);
            double[] centres = found == 1
                    ? new double[drawn.variables()]
                    : new SwapSearch(drawn, found, plan, Workers.callerOnly(), checkpoint)
                            .run(seed)
                            .best()
                            .centre;
            return NearestCentre.assign(data.unique(), centres, found);
        };
    }

    /** The data permuted, and prepared as it was, as {@link StabilityByChance} needs it. */
    public static LongFunction<StabilityByChance.Permuted> permutationsOf(PreparedData data, ResampleSearch search) {
        return seed -> StabilityByChance.Permuted.ofNumbers(data, seed, permuted -> forResamples(permuted, search));
    }

    /** This method as {@link org.waymark.clustering.criteria.GapStatistic} needs it. */
    public static ReferenceClusterer forReferences(ResampleSearch search) {
        return (data, segments, seed, checkpoint) -> {
            UniqueRows rows = data.unique();
            SearchPlan plan = search.plan(rows.weightedCount(), rows.variables(), segments);
            return new SwapSearch(rows, segments, plan, Workers.callerOnly(), checkpoint)
                    .run(seed)
                    .best()
                    .within;
        };
    }

    private UniqueRows sample(UniqueRows rows, int size) {
        double[] weights = IntStream.range(0, rows.weightedCount())
                .mapToDouble(rows::weight)
                .toArray();
        int[] draws = SystematicSample.draw(weights, size, SeededRandom.derive(seed, -1));
        return rows.reweighted(Arrays.stream(draws).asDoubleStream().toArray());
    }

    /**
     * What was found on a sample is carried on with all rows. Solutions that were nearly as good there are compared after
     * a few passes, when what they owe to the sample is gone.
     */
    private static Centroids polish(
            SwapSearch.Found found, UniqueRows searched, UniqueRows rows, Workers workers, Checkpoint checkpoint) {
        LocalSearch search = new LocalSearch(rows, found.best().segments, true, workers, checkpoint);
        if (searched == rows) {
            search.polish(found.best());
            return found.best();
        }
        Centroids best = search.newCentroids();
        Centroids trial = search.newCentroids();
        for (Centroids candidate : found.different()) {
            trial.startAt(candidate);
            search.approach(trial, PASSES_COMPARED);
            if (trial.within < best.within) {
                best.copyFrom(trial);
            }
        }
        search.descend(best, Double.POSITIVE_INFINITY);
        search.polish(best);
        return best;
    }

    private static void checkSegments(int segments, UniqueRows rows) {
        if (segments < 1) {
            throw new IllegalArgumentException("At least one segment is needed, not " + segments);
        }
        if (rows.weightedCount() < segments) {
            throw new IllegalArgumentException("There are only " + rows.weightedCount()
                    + " different rows, too few for " + segments + " segments");
        }
    }
}
