package org.waymark.clustering.stability;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.clustering.agreement.ContingencyTable;
import org.waymark.clustering.partition.Partition;

/**
 * Segment level stability across solutions, SLSA: whether the people of a segment were together already when there were
 * fewer segments (Dolnicar, Leisch 2017, "Using segment level stability to select target segments in data-driven market
 * segmentation studies", Marketing Letters 28). 1 − H / log k′, with k′ the fewer segments, H = − Σ p log p and p the
 * shares of the segment that come from each of them: 1 when all come from one segment, 0 when equally many come from
 * each.
 */
public final class StabilityAcross {

    private StabilityAcross() {}

    /**
     * @param fewer the solution before, usually with one segment less; with one segment all is stable
     * @param more of the same rows; rows that are in no segment of either solution are left out
     * @return by segment of {@code more}, 0–1; NaN for a segment without rows
     */
    public static double[] of(Partition fewer, Partition more) {
        ContingencyTable origins = ContingencyTable.of(more, fewer);
        return IntStream.range(0, more.segments())
                .mapToDouble(segment -> 1 - relativeEntropy(origins, segment))
                .toArray();
    }

    /**
     * Where the people of each segment come from.
     *
     * @return segments of {@code more} × segments of {@code fewer}; shares that add up to 1, NaN for a segment without
     *     rows
     */
    public static double[][] origins(Partition fewer, Partition more) {
        ContingencyTable origins = ContingencyTable.of(more, fewer);
        return IntStream.range(0, more.segments())
                .mapToObj(segment -> shares(origins, segment).toArray())
                .toArray(double[][]::new);
    }

    private static DoubleStream shares(ContingencyTable origins, int segment) {
        return IntStream.range(0, origins.secondSegments())
                .mapToDouble(origin -> (double) origins.count(segment, origin) / origins.firstTotal(segment));
    }

    private static double relativeEntropy(ContingencyTable origins, int segment) {
        if (origins.firstTotal(segment) == 0) {
            return Double.NaN;
        }
        double entropy = shares(origins, segment)
                .filter(share -> share > 0)
                .map(share -> -share * Math.log(share))
                .sum();
        return entropy == 0 ? 0 : entropy / Math.log(origins.secondSegments());
    }
}
