package org.waymark.clustering.preparation;

import java.util.Arrays;
import org.waymark.clustering.partition.Partition;

/** Data ready for clustering, with the way back to the rows and units it came from. Immutable. */
public final class PreparedData implements WeightedRows {

    private final DataMatrix source;
    private final Preparation preparation;
    private final Transformation transformation;
    private final UniqueRows unique;
    private final int[] uniqueOf;
    private final DataUse use;

    PreparedData(
            DataMatrix source,
            Preparation preparation,
            Transformation transformation,
            UniqueRows unique,
            int[] uniqueOf,
            DataUse use) {
        this.source = source;
        this.preparation = preparation;
        this.transformation = transformation;
        this.unique = unique;
        this.uniqueOf = uniqueOf;
        this.use = use;
    }

    public DataMatrix source() {
        return source;
    }

    public Preparation preparation() {
        return preparation;
    }

    public Transformation transformation() {
        return transformation;
    }

    public DataUse use() {
        return use;
    }

    /** The distinct rows, which algorithms work on. */
    public UniqueRows unique() {
        return unique;
    }

    @Override
    public int rows() {
        return uniqueOf.length;
    }

    @Override
    public int uniqueOf(int row) {
        return uniqueOf[row];
    }

    /** The partition of the data that a partition of the distinct rows means. */
    public Partition partition(int segments, int[] segmentOfUnique) {
        int[] segmentOf = new int[uniqueOf.length];
        for (int row = 0; row < segmentOf.length; row++) {
            segmentOf[row] = uniqueOf[row] < 0 ? Partition.NONE : segmentOfUnique[uniqueOf[row]];
        }
        return Partition.of(segments, segmentOf);
    }

    /**
     * Weighted mean of every variable in every segment, in the units of the data, over the values observed.
     *
     * @return segments × variables; NaN where a segment has no value observed
     */
    public double[][] meansInOriginalUnits(Partition partition) {
        return unique.codeBook().isPresent()
                ? meansInOriginalUnits(CodeCounts.of(this, partition))
                : meansOfRows(partition);
    }

    /** The same for coded rows counted by segment. */
    public double[][] meansInOriginalUnits(CodeCounts counts) {
        double[][] means = new double[counts.segments()][source.variables()];
        for (int segment = 0; segment < means.length; segment++) {
            for (int variable = 0; variable < means[segment].length; variable++) {
                means[segment][variable] = counts.meanRating(segment, variable);
            }
        }
        return means;
    }

    private double[][] meansOfRows(Partition partition) {
        int variables = source.variables();
        double[][] means = new double[partition.segments()][variables];
        double[][] weights = new double[partition.segments()][variables];
        for (int row = 0; row < source.rows(); row++) {
            int segment = partition.segmentOf(row);
            double weight = source.weight(row);
            for (int variable = 0; segment >= 0 && weight > 0 && variable < variables; variable++) {
                double value = source.value(row, variable);
                if (!Double.isNaN(value)) {
                    weights[segment][variable] += weight;
                    // A running mean does not overflow, and is exact when all values are equal.
                    means[segment][variable] +=
                            (value - means[segment][variable]) * (weight / weights[segment][variable]);
                }
            }
        }
        for (int segment = 0; segment < means.length; segment++) {
            for (int variable = 0; variable < variables; variable++) {
                if (weights[segment][variable] == 0) {
                    means[segment][variable] = Double.NaN;
                }
            }
        }
        return means;
    }

    @Override
    public double weight(int row) {
        return source.weight(row);
    }

    @Override
    public int weightedDistinct() {
        return unique.weightedCount();
    }

    @Override
    public int[] weightedRows() {
        int[] rows = new int[use.used() - use.withoutWeight()];
        int count = 0;
        for (int row = 0; row < uniqueOf.length; row++) {
            if (uniqueOf[row] >= 0 && source.weight(row) > 0) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
