package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.stability.StabilityAcross;

/**
 * Where the respondents of each segment were when there was one segment fewer.
 *
 * @param stability segment level stability across solutions, SLSA: 1 when all come from one segment, 0 when equally many
 *     come from each (Dolnicar and Leisch 2017); null for a segment without respondents
 * @param origins share of each segment that comes from each segment of the solution before, segments × one fewer; null
 *     where it has no value
 */
public record Lineage(List<Double> stability, List<List<Double>> origins) implements Serializable {

    /** @param fewer the solution with one segment fewer, of the same responses */
    static Lineage of(Partition fewer, Partition more) {
        return new Lineage(
                finite(StabilityAcross.of(fewer, more)),
                Arrays.stream(StabilityAcross.origins(fewer, more))
                        .map(Lineage::finite)
                        .toList());
    }

    private static List<Double> finite(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> Double.isFinite(value) ? (Double) value : null)
                .toList();
    }
}
