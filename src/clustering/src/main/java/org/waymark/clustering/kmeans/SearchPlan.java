package org.waymark.clustering.kmeans;

/**
 * How hard to look for the best centres.
 *
 * @param restarts k-means++ starts, shared among the chains
 * @param chains lines of search that know nothing of each other
 * @param enoughAgreeing the search ends when this many chains have found the same best solution
 * @param budget squared differences to compute at most; six to eight billion a second on one core. The starts are
 *     always made
 * @param exchange whether Lloyd passes are followed by single-row exchange
 */
record SearchPlan(int restarts, int chains, int enoughAgreeing, long budget, boolean exchange) {

    /** Rounds the budget is divided into; agreement is looked at after each. */
    static final int ROUNDS = 40;

    int startsOf(int chain) {
        return restarts / chains + (chain < restarts % chains ? 1 : 0);
    }

    long quantum() {
        return budget / ((long) chains * ROUNDS);
    }
}
