package org.waymark.clustering.stability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.ContingencyTable;
import org.waymark.clustering.agreement.JaccardIndex;
import org.waymark.clustering.partition.Partition;

/**
 * Segment level stability within solutions, SLSW: how far each segment of a solution is found again in bootstrap samples
 * (Dolnicar, Leisch 2017, "Using segment level stability to select target segments in data-driven market segmentation
 * studies", Marketing Letters 28; R {@code flexclust::slswFlexclust}). For every pair of samples, the mean of the two
 * Jaccard indices of the segment with the most similar one of each sample, over all rows of the data, drawn or not.
 *
 * <p>It differs from {@link Stability#segments}, which counts the rows drawn only, as Hennig (2007) does. Dolnicar and
 * Leisch look at the distribution of each segment rather than at a mark to be reached.
 *
 * <p>Values depend on how hard samples are searched: flexclust's default of three starts gives the best four segments of
 * the McDonald's survey .71 to .80, {@link org.waymark.clustering.kmeans.ResampleSearch#PUBLISHED} gives more. Compare
 * values of the same search only. Immutable.
 */
public final class StabilityWithin {

    /** By segment, the values of all pairs, ascending. */
    private final double[][] values;

    private StabilityWithin(double[][] values) {
        this.values = values;
    }

    /** @param resamples at least one, of one solution, in any order */
    public static StabilityWithin of(List<Resample> resamples) {
        return ofPairs(resamples.stream().map(Resample::within).toList());
    }

    /**
     * @param pairs by pair of samples and segment, 0–1, or NaN for a segment without rows; at least one pair
     * @throws IllegalArgumentException when there is no pair
     */
    public static StabilityWithin ofPairs(List<List<Double>> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("Stability needs at least one pair of bootstrap samples");
        }
        return new StabilityWithin(IntStream.range(0, pairs.get(0).size())
                .mapToObj(segment -> pairs.stream()
                        .mapToDouble(pair -> pair.get(segment))
                        .sorted()
                        .toArray())
                .toArray(double[][]::new));
    }

    /**
     * What one pair of samples says about each segment.
     *
     * @param first partition of the same rows that the first sample leads to
     * @param second the same of the second sample
     * @return by segment of the reference, 0–1; NaN for a segment without rows
     */
    public static List<Double> ofPair(Partition reference, Partition first, Partition second) {
        return ofPair(ContingencyTable.of(reference, first), ContingencyTable.of(reference, second));
    }

    static List<Double> ofPair(ContingencyTable withFirst, ContingencyTable withSecond) {
        double[] first = JaccardIndex.best(withFirst);
        double[] second = JaccardIndex.best(withSecond);
        return IntStream.range(0, first.length)
                .mapToObj(segment -> (first[segment] + second[segment]) / 2)
                .toList();
    }

    public int segments() {
        return values.length;
    }

    /** Mean over all pairs, 0–1; NaN for a segment without rows. */
    public double mean(int segment) {
        return Arrays.stream(values[segment]).average().orElseThrow();
    }

    /** Median over all pairs. */
    public double median(int segment) {
        return quantile(segment, 0.5);
    }

    /** @param share 0–1; linear between neighbours (R {@code quantile}, type 7) */
    public double quantile(int segment, double share) {
        return Quantile.of(values[segment], share);
    }
}
