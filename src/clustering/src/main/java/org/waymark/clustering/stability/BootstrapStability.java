package org.waymark.clustering.stability;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.agreement.ContingencyTable;
import org.waymark.clustering.agreement.JaccardIndex;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * Draws pairs of bootstrap samples, clusters both, and compares.
 *
 * <p>Globally (Dolnicar, Leisch 2010, "Evaluation of structure and reproducibility of cluster solutions using the
 * bootstrap", Marketing Letters 21; R {@code flexclust::bootFlexclust}): both results assign all rows of the data, and
 * the adjusted Rand index says how far they agree. Per segment (Hennig 2007, "Cluster-wise assessment of cluster
 * stability", Computational Statistics and Data Analysis 52; R {@code fpc::clusterboot}): among the rows drawn, each
 * once, the Jaccard index of the segment with the most similar one of the sample; and over all rows, as {@link
 * StabilityWithin} counts it.
 *
 * <p>Samples are as large as the data, but of at most {@value #LARGEST_SAMPLE} rows, which makes the results for larger
 * data cautious. Rows are drawn with equal chances and keep their weights. Agreement counts rows.
 */
public final class BootstrapStability {

    /** Most rows drawn into one sample. */
    public static final int LARGEST_SAMPLE = 20_000;

    private final WeightedRows data;
    private final ResampleClusterer clusterer;
    private final long seed;
    private final int segments;
    /** Rows of the data that have a weight and a segment. */
    private final int[] rows;
    /** Their segments. */
    private final int[] reference;
    /** How many of these rows equal each distinct row. */
    private final int[] copies;

    private BootstrapStability(WeightedRows data, Partition reference, ResampleClusterer clusterer, long seed) {
        this.data = data;
        this.clusterer = clusterer;
        this.seed = SeededRandom.derive(seed, reference.segments());
        this.segments = reference.segments();
        this.rows = Arrays.stream(data.weightedRows())
                .filter(row -> reference.segmentOf(row) != Partition.NONE)
                .toArray();
        this.reference = Arrays.stream(rows).map(reference::segmentOf).toArray();
        this.copies = new int[data.weightedDistinct()];
        Arrays.stream(rows).forEach(row -> copies[data.uniqueOf(row)]++);
    }

    /**
     * @param data prepared for k-means, or of another kind
     * @param reference the partition whose segments are tested
     * @param clusterer the method that found it
     * @param seed of all pairs; the same seed may be used for all numbers of segments
     */
    public static BootstrapStability of(
            WeightedRows data, Partition reference, ResampleClusterer clusterer, long seed) {
        return new BootstrapStability(data, reference, clusterer, seed);
    }

    /**
     * Draws and compares pairs {@code from} … {@code to} − 1. A pair depends on its index and the seed only, so results
     * may be computed in parts, in any order, and after a restart.
     */
    public List<Resample> resamples(int from, int to, Workers workers, Progress progress) {
        Checkpoint checkpoint = new Checkpoint(progress, Step.RESAMPLE, to - from);
        List<Resample> results = workers.map(to - from, pair -> {
            Resample result = resample(from + pair, checkpoint);
            checkpoint.advance(1);
            return result;
        });
        checkpoint.finish();
        return results;
    }

    private Resample resample(int index, Checkpoint checkpoint) {
        Drawn first = draw(index, 0, checkpoint);
        Drawn second = draw(index, 1, checkpoint);
        long[][] counts = new long[segments][segments];
        for (int row = 0; row < copies.length; row++) {
            counts[first.segmentOf[row]][second.segmentOf[row]] += copies[row];
        }
        double adjustedRand = AdjustedRandIndex.of(ContingencyTable.ofCounts(counts));
        List<Double> within = StabilityWithin.ofPair(first.withReference(), second.withReference());
        return new Resample(index, adjustedRand, first.jaccard(), second.jaccard(), within);
    }

    private Drawn draw(int index, int half, Checkpoint checkpoint) {
        SeededRandom random = new SeededRandom(SeededRandom.derive(seed, index, half));
        double[] weights = new double[copies.length];
        BitSet drawn = new BitSet(rows.length);
        int size = Math.min(rows.length, LARGEST_SAMPLE);
        for (int draw = 0; draw < size; draw++) {
            int position = random.nextInt(rows.length);
            weights[data.uniqueOf(rows[position])] += data.weight(rows[position]);
            drawn.set(position);
        }
        // The clusterer may count its work in its own unit; here pairs are counted.
        Checkpoint own = new Checkpoint((step, done, total) -> checkpoint.advance(0), Step.RESAMPLE, 1);
        return new Drawn(drawn, clusterer.cluster(weights, segments, random.nextLong(), own));
    }

    private final class Drawn {

        private final BitSet rowsDrawn;
        private final int[] segmentOf;

        Drawn(BitSet rowsDrawn, int[] segmentOf) {
            this.rowsDrawn = rowsDrawn;
            this.segmentOf = segmentOf;
        }

        /** The segments under test against those of the sample, over all rows. */
        ContingencyTable withReference() {
            long[][] counts = new long[segments][segments];
            for (int position = 0; position < rows.length; position++) {
                counts[reference[position]][segmentOf[data.uniqueOf(rows[position])]]++;
            }
            return ContingencyTable.ofCounts(counts);
        }

        List<Double> jaccard() {
            long[][] counts = new long[segments][segments];
            rowsDrawn.stream()
                    .forEach(position -> counts[reference[position]][segmentOf[data.uniqueOf(rows[position])]]++);
            return Arrays.stream(JaccardIndex.best(ContingencyTable.ofCounts(counts)))
                    .boxed()
                    .toList();
        }
    }
}
