package org.waymark.clustering.kmeans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/** Runs several chains side by side until enough of them agree on the best solution, or the budget is spent. */
final class SwapSearch {

    /** Sums of squares that differ by a smaller share are of the same solution. */
    private static final double SAME = 1e-9;

    /** On a sample, solutions that differ by a smaller share may have changed places. */
    private static final double NEAR = 1e-3;

    private final UniqueRows rows;
    private final int segments;
    private final SearchPlan plan;
    private final Workers workers;
    private final Checkpoint checkpoint;

    SwapSearch(UniqueRows rows, int segments, SearchPlan plan, Workers workers, Checkpoint checkpoint) {
        this.rows = rows;
        this.segments = segments;
        this.plan = plan;
        this.workers = workers;
        this.checkpoint = checkpoint;
    }

    Found run(long seed) {
        List<Chain> chains = workers.map(
                plan.chains(),
                chain -> newChain(SeededRandom.derive(seed, chain)).start(plan.startsOf(chain)));
        Found found = best(chains);
        int roundsWithoutGain = 0;
        while (work(chains) < plan.budget() && (found.agreeing() < plan.enoughAgreeing() || roundsWithoutGain < 2)) {
            double before = found.best().within;
            workers.map(chains.size(), chain -> chains.get(chain).improve(plan.quantum()));
            found = best(chains);
            roundsWithoutGain = found.best().within < before ? 0 : roundsWithoutGain + 1;
        }
        return found;
    }

    private Chain newChain(long seed) {
        LocalSearch search = new LocalSearch(rows, segments, plan.exchange(), Workers.callerOnly(), checkpoint);
        return new Chain(search, new Seeding(rows, search.passes()), seed);
    }

    private static long work(List<Chain> chains) {
        return chains.stream().mapToLong(Chain::work).sum();
    }

    private static Found best(List<Chain> chains) {
        Centroids best = chains.get(0).best();
        for (Chain chain : chains) {
            if (chain.best().within < best.within) {
                best = chain.best();
            }
        }
        double same = best.within * (1 + SAME);
        int agreeing = (int) IntStream.range(0, chains.size())
                .filter(chain -> chains.get(chain).best().within <= same)
                .count();
        return new Found(best, agreeing, different(chains, best.within * (1 + NEAR)));
    }

    /** The different solutions of chains up to a within sum of squares, the best first. */
    private static List<Centroids> different(List<Chain> chains, double most) {
        List<Centroids> different = new ArrayList<>();
        chains.stream()
                .map(Chain::best)
                .filter(found -> found.within <= most)
                .sorted(Comparator.comparingDouble(found -> found.within))
                .filter(found ->
                        different.isEmpty() || found.within > different.get(different.size() - 1).within * (1 + SAME))
                .forEach(different::add);
        return different;
    }

    /**
     * @param agreeing chains that found the best solution, or one equally good
     * @param different this solution and others that are nearly as good, the best first
     */
    record Found(Centroids best, int agreeing, List<Centroids> different) {

        /** Everything in one segment, the only solution there is. */
        static Found oneSegment(UniqueRows rows, int chains) {
            Centroids one = new Centroids(1, rows);
            Arrays.fill(one.segmentOf, 0);
            return new Found(one, chains, List.of(one));
        }
    }
}
