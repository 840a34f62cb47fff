package org.waymark.clustering.kmeans;

import org.waymark.clustering.distance.CodeTable;

/**
 * By how much a row may be nearer to its own centre than to any other and still be better off elsewhere. A row of weight
 * w leaves a segment of weight W with the gain w W d / (W − w), and joins another at the cost w W d / (W + w), d being
 * its squared distance to the centre; so the difference of the distances is at most the share w / (W − w) + w / (W + w)
 * of the largest, with W of the lightest segment.
 */
final class ExchangeDoubt {

    private final CodeTable table;
    private final double lightest;
    private final double usualWeight;
    private final int usual;

    /**
     * @param withMissing whether values are missing, so that the weight of a segment differs by variable
     * @param usualWeight no row that is not looked at by itself is heavier
     */
    ExchangeDoubt(CodeTable table, Centroids centroids, boolean withMissing, double usualWeight) {
        this.table = table;
        this.lightest = withMissing ? centroids.lightestObserved() : centroids.lightest();
        this.usualWeight = usualWeight;
        this.usual = of(usualWeight);
    }

    double usualWeight() {
        return usualWeight;
    }

    /** For rows that are not heavier than usual, in units of the table. */
    int usual() {
        return usual;
    }

    /** For a row of this weight. */
    int of(double weight) {
        double rest = lightest - weight;
        double share = rest > 0 ? weight / rest + weight / (lightest + weight) : Double.POSITIVE_INFINITY;
        return table.doubt(share * table.largest());
    }
}
