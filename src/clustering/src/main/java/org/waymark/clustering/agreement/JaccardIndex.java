package org.waymark.clustering.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Agreement of two segments: the share of the rows in either that are in both, 0–1 (R {@code fpc::clujaccard}).
 */
public final class JaccardIndex {

    private JaccardIndex() {}

    /** @return NaN when both segments are empty */
    public static double of(ContingencyTable table, int first, int second) {
        long both = table.count(first, second);
        long either = table.firstTotal(first) + table.secondTotal(second) - both;
        return either == 0 ? Double.NaN : (double) both / either;
    }

    /**
     * For each segment of the first partition its agreement with the segment of the second that agrees best.
     *
     * @return by segment of the first partition; NaN where that segment is empty
     */
    public static double[] best(ContingencyTable table) {
        double[] best = new double[table.firstSegments()];
        Arrays.setAll(
                best,
                first -> table.firstTotal(first) == 0
                        ? Double.NaN
                        : IntStream.range(0, table.secondSegments())
                                .mapToDouble(second -> of(table, first, second))
                                .max()
                                .orElse(Double.NaN));
        return best;
    }
}
