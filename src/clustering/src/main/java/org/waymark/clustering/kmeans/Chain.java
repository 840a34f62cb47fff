package org.waymark.clustering.kmeans;

import org.waymark.clustering.random.SeededRandom;

/**
 * One line of search: the best of some k-means++ starts, then swaps of centres and kicks in turn, each kept when it
 * lowers the within sum of squares. Depends on its seed only, not on other chains.
 */
final class Chain {

    private static final double CLEARLY_LESS = 1 - 1e-12;

    private final LocalSearch search;
    private final Seeding seeding;
    private final SeededRandom random;
    private final Centroids best;
    private final Centroids trial;

    Chain(LocalSearch search, Seeding seeding, long seed) {
        this.search = search;
        this.seeding = seeding;
        this.random = new SeededRandom(seed);
        this.best = search.newCentroids();
        this.trial = search.newCentroids();
    }

    Centroids best() {
        return best;
    }

    long work() {
        return search.work();
    }

    Chain start(int starts) {
        for (int start = 0; start < starts; start++) {
            seeding.plusPlus(trial, random);
            if (search.descend(trial, best.within)) {
                keepIfBetter();
            }
        }
        return this;
    }

    /** Swaps and kicks until this much more work is done, but at least once. */
    Chain improve(long quantum) {
        long until = search.work() + quantum;
        do {
            trial.copyFrom(best);
            seeding.swap(trial, random);
            if (search.descend(trial, best.within)) {
                keepIfBetter();
            }
            trial.copyFrom(best);
            search.kick(trial, random);
            keepIfBetter();
        } while (search.work() < until);
        return this;
    }

    private void keepIfBetter() {
        if (trial.within < best.within * CLEARLY_LESS) {
            best.copyFrom(trial);
        }
    }
}
