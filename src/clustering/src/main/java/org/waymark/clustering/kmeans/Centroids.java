package org.waymark.clustering.kmeans;

import java.util.Arrays;
import org.waymark.clustering.preparation.CodeCounts;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * A candidate solution while it is being improved: who is where, and what each segment adds up to. Mutable, and of one
 * thread.
 */
final class Centroids {

    /** Segment of a row not assigned yet. */
    static final int UNASSIGNED = -1;

    /** A share of a segment's weight too small for its removal to be told from rounding. */
    private static final double NEGLIGIBLE = 1e-12;

    final int segments;
    final int variables;
    /** Coordinates, segment after segment. */
    final double[] centre;
    /** Segment by distinct row. */
    final int[] segmentOf;
    /** Distinct rows in each segment. */
    final int[] members;
    /** Weight of the rows in each segment. */
    final double[] weight;
    /** Within sum of squares when it was last computed. */
    double within = Double.POSITIVE_INFINITY;

    /** The rows by segment and code, when rows are coded; else null. */
    final CodeCounts counts;

    private final double[] sum;
    /** Weight observed per segment and variable; null when nothing is missing, for then it is {@link #weight}. */
    private final double[] observedWeight;

    /** For the rows that have a weight; none is assigned. */
    Centroids(int segments, UniqueRows rows) {
        this(segments, rows, rows.weightedCount());
    }

    private Centroids(int segments, UniqueRows rows, int assigned) {
        this.segments = segments;
        this.variables = rows.variables();
        this.centre = new double[segments * variables];
        this.segmentOf = new int[assigned];
        this.members = new int[segments];
        this.weight = new double[segments];
        this.counts =
                rows.codeBook().map(book -> new CodeCounts(book, segments)).orElse(null);
        this.sum = new double[segments * variables];
        this.observedWeight = rows.hasMissing() ? new double[segments * variables] : null;
        clear();
    }

    /** Sums only, to collect changes apart. */
    static Centroids ofChanges(int segments, UniqueRows rows) {
        return new Centroids(segments, rows, 0);
    }

    void copyFrom(Centroids other) {
        System.arraycopy(other.centre, 0, centre, 0, centre.length);
        System.arraycopy(other.segmentOf, 0, segmentOf, 0, segmentOf.length);
        System.arraycopy(other.members, 0, members, 0, segments);
        System.arraycopy(other.weight, 0, weight, 0, segments);
        System.arraycopy(other.sum, 0, sum, 0, sum.length);
        if (observedWeight != null) {
            System.arraycopy(other.observedWeight, 0, observedWeight, 0, observedWeight.length);
        }
        if (counts != null) {
            counts.copyFrom(other.counts);
        }
        within = other.within;
    }

    /** Takes over the centres of a solution for other rows; no row is assigned. */
    void startAt(Centroids other) {
        clear();
        System.arraycopy(other.centre, 0, centre, 0, centre.length);
    }

    /** Takes all rows out of the segments and leaves the centres where they are. */
    void clear() {
        Arrays.fill(segmentOf, UNASSIGNED);
        clearSums();
    }

    void clearSums() {
        Arrays.fill(members, 0);
        Arrays.fill(weight, 0);
        Arrays.fill(sum, 0);
        if (observedWeight != null) {
            Arrays.fill(observedWeight, 0);
        }
        if (counts != null) {
            counts.clear();
        }
    }

    /** Takes a row out of the sums of one segment, unless it was in none, and adds it to another. */
    void move(Tile tile, int at, int from, int to, double rowWeight) {
        if (from != UNASSIGNED) {
            add(tile, at, from, rowWeight, -1);
        }
        add(tile, at, to, rowWeight, 1);
    }

    /** Adds a row to the sums of a segment, or with a negative sign takes it out. */
    void add(Tile tile, int at, int segment, double rowWeight, int sign) {
        double signed = sign * rowWeight;
        members[segment] += sign;
        weight[segment] += signed;
        int offset = segment * variables;
        double[][] columns = tile.values();
        for (int variable = 0; variable < variables; variable++) {
            sum[offset + variable] += signed * columns[variable][at];
        }
        if (observedWeight != null) {
            for (int variable = 0; variable < variables; variable++) {
                observedWeight[offset + variable] += signed * tile.observed()[variable][at];
            }
        }
        if (counts != null) {
            counts.add(tile.codes(), at, segment, signed);
        }
    }

    /** Computes weights and sums from the counts of codes. */
    void takeCounts() {
        for (int segment = 0; segment < segments; segment++) {
            weight[segment] = counts.weight(segment);
            for (int variable = 0; variable < variables; variable++) {
                sum[segment * variables + variable] = counts.sum(segment, variable);
                if (observedWeight != null) {
                    observedWeight[segment * variables + variable] = counts.observedWeight(segment, variable);
                }
            }
        }
    }

    /** Adds the sums of changes that were collected apart. */
    void addSums(Centroids changes) {
        for (int segment = 0; segment < segments; segment++) {
            members[segment] += changes.members[segment];
            weight[segment] += changes.weight[segment];
        }
        for (int index = 0; index < sum.length; index++) {
            sum[index] += changes.sum[index];
        }
        for (int index = 0; observedWeight != null && index < sum.length; index++) {
            observedWeight[index] += changes.observedWeight[index];
        }
    }

    /** Moves the centre of a segment to the mean of its rows. A coordinate nobody observed stays where it was. */
    void recentre(int segment) {
        int offset = segment * variables;
        for (int index = offset; index < offset + variables; index++) {
            double observed = observedWeight == null ? weight[segment] : observedWeight[index];
            if (observed > NEGLIGIBLE * weight[segment]) {
                centre[index] = sum[index] / observed;
            }
        }
    }

    void recentreAll() {
        for (int segment = 0; segment < segments; segment++) {
            recentre(segment);
        }
    }

    /** Weight of the lightest segment. */
    double lightest() {
        double lightest = weight[0];
        for (int segment = 1; segment < segments; segment++) {
            lightest = Math.min(lightest, weight[segment]);
        }
        return lightest;
    }

    /** Least weight observed of any variable in any segment. */
    double lightestObserved() {
        return Arrays.stream(observedWeight).min().orElseThrow();
    }

    /** Whether taking out a row of this weight would leave the segment empty. */
    boolean wouldBeEmptyWithout(int segment, double rowWeight) {
        return members[segment] < 2 || weight[segment] - rowWeight <= NEGLIGIBLE * weight[segment];
    }

    /**
     * By how much the within sum of squares falls when a row leaves its segment and the centre follows: w W / (W − w)
     * times its squared distance, divided by w (Hartigan, Wong 1979, Applied Statistics 28, AS 136).
     */
    double gainOfRemoval(Tile tile, int at, int segment, double rowWeight) {
        int offset = segment * variables;
        if (observedWeight == null) {
            double factor = weight[segment] / (weight[segment] - rowWeight);
            return factor * tile.squaredDistance(at, centre, offset);
        }
        double gain = 0;
        for (int variable = 0; variable < variables; variable++) {
            double total = observedWeight[offset + variable];
            double rest = total - rowWeight;
            if (tile.observed()[variable][at] > 0 && rest > NEGLIGIBLE * total) {
                double difference = tile.values()[variable][at] - centre[offset + variable];
                gain += total / rest * difference * difference;
            }
        }
        return gain;
    }

    /** By how much the within sum of squares grows when a row joins a segment and the centre follows, divided by w. */
    double costOfInsertion(Tile tile, int at, int segment, double rowWeight) {
        int offset = segment * variables;
        if (observedWeight == null) {
            double factor = weight[segment] / (weight[segment] + rowWeight);
            return factor * tile.squaredDistance(at, centre, offset);
        }
        double cost = 0;
        for (int variable = 0; variable < variables; variable++) {
            double total = observedWeight[offset + variable];
            if (tile.observed()[variable][at] > 0 && total > NEGLIGIBLE * weight[segment]) {
                double difference = tile.values()[variable][at] - centre[offset + variable];
                cost += total / (total + rowWeight) * difference * difference;
            }
        }
        return cost;
    }
}
