package org.waymark.clustering.criteria;

import java.util.stream.IntStream;
import org.waymark.clustering.distance.Dissimilarity;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.SegmentRows;
import org.waymark.clustering.preparation.UniqueRows;

/**
 * Silhouettes on Euclidean distances of prepared values (Rousseeuw 1987, Journal of Computational and Applied
 * Mathematics 20; R {@code cluster::silhouette}, scikit-learn {@code silhouette_score}): for each row (b − a) / max(a, b),
 * with a its mean distance to the other rows of its segment and b that to the nearest other segment. −1 to 1; 0 for a row
 * alone in its segment. Means are weighted; a row's own weight is left out of a. Immutable.
 *
 * <p>Kaufman and Rousseeuw (1990, table 4 of chapter 2) read averages above .70 as strong structure, above .50 as
 * reasonable, above .25 as weak and possibly artificial, and lower ones as none.
 */
public final class Silhouette {

    /** Up to this many distinct rows all pairs are compared. */
    public static final int EXACT_ROWS = 20_000;

    /** Up to this many rows all pairs are compared by a dissimilarity other than distance, and so many of larger data. */
    public static final int DISSIMILARITY_ROWS = 6_000;

    /** Draws of the sample that stands for larger data. */
    public static final int SAMPLE_ROWS = 10_000;

    private final double average;
    private final double[] ofSegment;
    private final double standardError;
    private final boolean exact;

    Silhouette(double average, double[] ofSegment, double standardError, boolean exact) {
        this.average = average;
        this.ofSegment = ofSegment;
        this.standardError = standardError;
        this.exact = exact;
    }

    /**
     * Computes all pairs, or beyond {@value #EXACT_ROWS} distinct rows a sample stratified by segment, which is compared
     * with itself.
     *
     * @param seed of the sample
     * @throws IllegalArgumentException when fewer than two segments have rows of positive weight
     */
    public static Silhouette of(PreparedData data, Partition partition, long seed, Workers workers, Progress progress) {
        SegmentRows rows = SegmentRows.of(data, partition);
        long occupied = IntStream.range(0, rows.segments())
                .filter(segment -> rows.end(segment) > rows.start(segment))
                .count();
        if (occupied < 2) {
            throw new IllegalArgumentException("A silhouette compares segments, and there is only one");
        }
        SilhouetteStrata strata =
                rows.entries() <= EXACT_ROWS ? SilhouetteStrata.all(rows) : SilhouetteStrata.sample(rows, seed);
        UniqueRows chosen = data.unique().select(strata.unique(), strata.weights());
        Checkpoint checkpoint = new Checkpoint(progress, Step.SILHOUETTE, chosen.count());
        double[] widths =
                new SilhouetteWidths(chosen, strata.starts(), strata.respondents()).compute(workers, checkpoint);
        checkpoint.finish();
        return strata.summarise(widths);
    }

    /** Exact silhouettes on the calling thread, or sampled ones with seed 0. */
    public static Silhouette of(PreparedData data, Partition partition) {
        return of(data, partition, 0, Workers.callerOnly(), Progress.NONE);
    }

    /**
     * Silhouettes on another dissimilarity (R {@code silhouette(x, dmatrix = d)}), of all pairs or beyond {@value
     * #DISSIMILARITY_ROWS} rows of a sample stratified by segment.
     *
     * @param weights by row of the dissimilarity; rows of weight 0 and rows without a segment are left out
     * @param partition of the same rows
     * @throws IllegalArgumentException when the numbers of rows differ, or fewer than two segments have rows of positive
     *     weight
     */
    public static Silhouette of(
            Dissimilarity dissimilarity, double[] weights, Partition partition, Workers workers, Progress progress) {
        if (dissimilarity.rows() != partition.rows() || weights.length != partition.rows()) {
            throw new IllegalArgumentException("The partition has " + partition.rows() + " rows, the dissimilarity "
                    + dissimilarity.rows() + ", and " + weights.length + " weights were given");
        }
        DissimilaritySilhouette rows =
                DissimilaritySilhouette.choose(dissimilarity, weights, partition, DISSIMILARITY_ROWS);
        if (rows.occupied() < 2) {
            throw new IllegalArgumentException("A silhouette compares segments, and there is only one");
        }
        Checkpoint checkpoint = new Checkpoint(progress, Step.SILHOUETTE, rows.count());
        Silhouette silhouette = rows.compute(workers, checkpoint);
        checkpoint.finish();
        return silhouette;
    }

    /** Weighted mean over all rows. */
    public double average() {
        return average;
    }

    /** Weighted mean over the rows of a segment; 0 when it has none of positive weight. */
    public double ofSegment(int segment) {
        return ofSegment[segment];
    }

    /** Standard error of {@link #average} from sampling; 0 when exact. */
    public double standardError() {
        return standardError;
    }

    /** Whether all pairs were compared. */
    public boolean exact() {
        return exact;
    }
}
