package org.waymark.clustering.stability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.agreement.ContingencyTable;
import org.waymark.clustering.execution.Checkpoint;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Step;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.WeightedRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * What the segments would have been with fewer respondents: pairs of samples of some size that share no respondent are
 * clustered apart, and each result assigns all respondents. The agreement of a pair says what two teams who interview
 * that many people each would agree on (split-half replication: McIntyre, Blashfield 1980, "A nearest-centroid technique
 * for evaluating the minimum-variance clustering procedure", Multivariate Behavioral Research 15; Breckenridge 2000,
 * "Validating cluster analysis: consistent replication and symmetry", same journal 35); the agreement with the segments
 * of all says how far they were there already.
 *
 * <p>{@link GrowthCurve} carries the line on to larger samples.
 */
public final class GrowingSample {

    /** Parts of all respondents that samples are made of. */
    private static final int[] PARTS = {8, 4, 2};

    private static final int FEWEST_BY_SEGMENT = 5;

    private final WeightedRows data;
    private final Partition reference;
    private final ResampleClusterer clusterer;
    private final long seed;
    private final int[] rows;

    private GrowingSample(WeightedRows data, Partition reference, ResampleClusterer clusterer, long seed) {
        this.data = data;
        this.reference = reference;
        this.clusterer = clusterer;
        this.seed = SeededRandom.derive(seed, reference.segments());
        this.rows = Arrays.stream(data.weightedRows())
                .filter(row -> reference.segmentOf(row) != Partition.NONE)
                .toArray();
    }

    /**
     * @param data prepared for k-means, or of another kind
     * @param reference the segments of all
     * @param clusterer the method that found them
     */
    public static GrowingSample of(WeightedRows data, Partition reference, ResampleClusterer clusterer, long seed) {
        return new GrowingSample(data, reference, clusterer, seed);
    }

    /**
     * An eighth, a quarter and a half of the respondents; of more than twice {@link BootstrapStability#LARGEST_SAMPLE},
     * of so many. Sizes with fewer than five respondents a segment are left out.
     */
    public List<Integer> sizes() {
        int all = Math.min(rows.length, 2 * BootstrapStability.LARGEST_SAMPLE);
        return Arrays.stream(PARTS)
                .map(part -> all / part)
                .filter(size -> size >= FEWEST_BY_SEGMENT * reference.segments())
                .boxed()
                .toList();
    }

    /**
     * Draws pairs of samples of one size. The result depends on size, pairs and seed only.
     *
     * @param respondents in each sample, 1 to half of those who have a segment
     * @param pairs at least 1
     */
    public SampleAgreement at(int respondents, int pairs, Workers workers, Progress progress) {
        if (respondents < 1 || 2 * respondents > rows.length) {
            throw new IllegalArgumentException(
                    "Two samples of " + respondents + " respondents cannot be drawn from " + rows.length);
        }
        Checkpoint checkpoint = new Checkpoint(progress, Step.RESAMPLE, pairs);
        List<double[]> found = workers.map(pairs, pair -> {
            double[] agreement = pair(respondents, pair, checkpoint);
            checkpoint.advance(1);
            return agreement;
        });
        checkpoint.finish();
        return new SampleAgreement(
                respondents,
                found.stream().map(agreement -> agreement[0]).toList(),
                found.stream()
                        .flatMap(agreement ->
                                Arrays.stream(agreement, 1, agreement.length).boxed())
                        .toList());
    }

    private double[] pair(int respondents, int pair, Checkpoint checkpoint) {
        SeededRandom random = new SeededRandom(SeededRandom.derive(seed, respondents, pair));
        int[] shuffled = rows.clone();
        for (int position = 0; position < 2 * respondents; position++) {
            int other = position + random.nextInt(shuffled.length - position);
            int row = shuffled[other];
            shuffled[other] = shuffled[position];
            shuffled[position] = row;
        }
        int[] first = cluster(Arrays.copyOf(shuffled, respondents), random.nextLong(), checkpoint);
        int[] second =
                cluster(Arrays.copyOfRange(shuffled, respondents, 2 * respondents), random.nextLong(), checkpoint);
        int[] all = reference.toArray();
        return new double[] {agreement(first, second), agreement(first, all), agreement(second, all)};
    }

    private int[] cluster(int[] sample, long own, Checkpoint checkpoint) {
        double[] weights = new double[data.weightedDistinct()];
        Arrays.stream(sample).forEach(row -> weights[data.uniqueOf(row)] += data.weight(row));
        // The clusterer may count its work in its own unit; here pairs are counted.
        Checkpoint passBy = new Checkpoint((step, done, total) -> checkpoint.advance(0), Step.RESAMPLE, 1);
        int[] found = clusterer.cluster(weights, reference.segments(), own, passBy);
        return IntStream.range(0, data.rows())
                .map(row -> data.uniqueOf(row) < 0 || data.uniqueOf(row) >= found.length
                        ? Partition.NONE
                        : found[data.uniqueOf(row)])
                .toArray();
    }

    private double agreement(int[] first, int[] second) {
        long[][] counts = new long[reference.segments()][reference.segments()];
        for (int row : rows) {
            counts[first[row]][second[row]]++;
        }
        return AdjustedRandIndex.of(ContingencyTable.ofCounts(counts));
    }
}
