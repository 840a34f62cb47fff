package org.waymark.clustering.criteria;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.CodeCounts;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.SegmentRows;
import org.waymark.clustering.preparation.Tile;

/**
 * The decomposition of the total sum of squares by a partition, on prepared values: total = within + between. Weighted;
 * missing values are skipped, so that each sum runs over the values observed. Immutable.
 */
public final class SumsOfSquares {

    private final double[][] centres;
    private final double[] withinSegment;
    private final double within;
    private final double total;
    private final int rows;

    private SumsOfSquares(double[][] centres, double[] withinSegment, double total, int rows) {
        this.centres = centres;
        this.withinSegment = withinSegment;
        this.within = Arrays.stream(withinSegment).sum();
        this.total = total;
        this.rows = rows;
    }

    /** The sums of a partition of the data; R {@code kmeans} names the same values. */
    public static SumsOfSquares of(PreparedData data, Partition partition) {
        if (data.unique().codeBook().isPresent()) {
            return of(CodeCounts.of(data, partition), weightedRows(data, partition));
        }
        SegmentRows rows = SegmentRows.of(data, partition);
        Accumulator segments = new Accumulator(partition.segments(), data);
        Accumulator everything = new Accumulator(1, data);
        for (int segment = 0; segment < partition.segments(); segment++) {
            for (int entry = rows.start(segment); entry < rows.end(segment); entry++) {
                segments.addToMean(segment, rows.unique(entry), rows.weight(entry));
                everything.addToMean(0, rows.unique(entry), rows.weight(entry));
            }
        }
        double[] within = new double[partition.segments()];
        double total = 0;
        int count = 0;
        for (int segment = 0; segment < partition.segments(); segment++) {
            for (int entry = rows.start(segment); entry < rows.end(segment); entry++) {
                within[segment] += rows.weight(entry) * segments.squaredDistance(segment, rows.unique(entry));
                total += rows.weight(entry) * everything.squaredDistance(0, rows.unique(entry));
                count += rows.count(entry);
            }
        }
        return new SumsOfSquares(segments.means(), within, total, count);
    }

    /**
     * The same sums of coded rows that are counted by segment.
     *
     * @param rows how many rows of weight above 0 are in the segments
     */
    public static SumsOfSquares of(CodeCounts counts, int rows) {
        int variables = counts.book().variables();
        double[][] centres = new double[counts.segments()][variables];
        double[] within = new double[counts.segments()];
        CodeCounts everything = counts.total();
        double total = 0;
        for (int variable = 0; variable < variables; variable++) {
            for (int segment = 0; segment < within.length; segment++) {
                double mean = counts.mean(segment, variable);
                centres[segment][variable] = Double.isNaN(mean) ? 0 : mean;
                within[segment] += counts.squares(segment, variable, centres[segment][variable]);
            }
            double mean = everything.mean(0, variable);
            total += Double.isNaN(mean) ? 0 : everything.squares(0, variable, mean);
        }
        return new SumsOfSquares(centres, within, total, rows);
    }

    private static int weightedRows(PreparedData data, Partition partition) {
        return (int) IntStream.range(0, partition.rows())
                .filter(row -> partition.segmentOf(row) != Partition.NONE)
                .filter(row -> data.uniqueOf(row) >= 0 && data.weight(row) > 0)
                .count();
    }

    /** Weighted mean of the rows of each segment in prepared units, segments × variables; 0 where nothing is observed. */
    public double[][] centres() {
        return Arrays.stream(centres).map(double[]::clone).toArray(double[][]::new);
    }

    /** Sum of weighted squared distances of the rows of a segment to its centre (R {@code withinss}). */
    public double within(int segment) {
        return withinSegment[segment];
    }

    /** The sum over all segments (R {@code tot.withinss}). */
    public double within() {
        return within;
    }

    /** Sum of weighted squared distances to the mean of all rows (R {@code totss}). */
    public double total() {
        return total;
    }

    /** Total minus within (R {@code betweenss}). */
    public double between() {
        return Math.max(0, total - within);
    }

    /** Between as a share of total, 0–1; empty when all rows are equal. */
    public OptionalDouble explained() {
        return total > 0 ? OptionalDouble.of(between() / total) : OptionalDouble.empty();
    }

    /**
     * The Calinski–Harabasz index, (between / (k − 1)) / (within / (n − k)) for n rows in k segments (Caliński, Harabasz
     * 1974, Communications in Statistics 3; scikit-learn {@code calinski_harabasz_score}). Larger is better. Rows are
     * counted, not weighted, so that the index does not depend on the unit of the weights.
     *
     * @return empty for one segment, for as many segments as rows, and when within is 0
     */
    public OptionalDouble calinskiHarabasz() {
        int segments = withinSegment.length;
        if (segments < 2 || rows <= segments || within <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((between() / (segments - 1)) / (within / (rows - segments)));
    }

    /** Means per segment and variable, and distances to them. */
    private static final class Accumulator {

        private final PreparedData data;
        private final int variables;
        private final double[] means;
        private final double[] weights;
        private final Tile tile;
        private int loaded = -1;

        Accumulator(int segments, PreparedData data) {
            this.data = data;
            this.variables = data.unique().variables();
            this.means = new double[segments * variables];
            this.weights = new double[segments * variables];
            this.tile = data.unique().newTile();
        }

        /** A running mean stays exact for equal values and cannot overflow. */
        void addToMean(int segment, int row, double weight) {
            int at = load(row);
            for (int variable = 0; variable < variables; variable++) {
                int index = segment * variables + variable;
                if (tile.observed() == null || tile.observed()[variable][at] > 0) {
                    weights[index] += weight;
                    means[index] += (tile.values()[variable][at] - means[index]) * (weight / weights[index]);
                }
            }
        }

        double squaredDistance(int segment, int row) {
            return tile.squaredDistance(load(row), means, segment * variables);
        }

        double[][] means() {
            double[][] split = new double[means.length / variables][];
            Arrays.setAll(split, segment -> Arrays.copyOfRange(means, segment * variables, (segment + 1) * variables));
            return split;
        }

        private int load(int row) {
            if (row / Tile.ROWS != loaded) {
                loaded = row / Tile.ROWS;
                data.unique().load(loaded, tile);
            }
            return row % Tile.ROWS;
        }
    }
}
