package org.waymark.clustering.preparation;

import java.util.Arrays;
import org.waymark.clustering.partition.Partition;

/**
 * Weight of coded rows by segment and code: all that sums over segments need to know of the rows. Whole weights are
 * counted exactly, however often rows come and go. Mutable, and of one thread.
 */
public final class CodeCounts {

    private final CodeBook book;
    private final int[] starts;
    private final double[][] weights;

    public CodeCounts(CodeBook book, int segments) {
        this.book = book;
        this.starts = book.starts();
        this.weights = new double[segments][book.codes()];
    }

    /** The rows of the data that are in a segment of the partition. */
    public static CodeCounts of(PreparedData data, Partition partition) {
        UniqueRows rows = data.unique();
        CodeCounts counts = new CodeCounts(rows.codeBook().orElseThrow(), partition.segments());
        for (int row = 0; row < partition.rows(); row++) {
            int segment = partition.segmentOf(row);
            int unique = data.uniqueOf(row);
            if (segment != Partition.NONE && unique >= 0) {
                counts.add(rows.codes(unique / Tile.ROWS), unique % Tile.ROWS, segment, data.weight(row));
            }
        }
        return counts;
    }

    public CodeBook book() {
        return book;
    }

    public int segments() {
        return weights.length;
    }

    public void clear() {
        for (double[] ofSegment : weights) {
            Arrays.fill(ofSegment, 0);
        }
    }

    /**
     * Adds a row of a tile to a segment, or with a negative weight takes it out.
     *
     * @param codes of the tile
     */
    public void add(byte[] codes, int at, int segment, double weight) {
        double[] ofSegment = weights[segment];
        for (int group = 0, index = at; index < codes.length; group++, index += Tile.ROWS) {
            ofSegment[starts[group] + (codes[index] & 0xFF)] += weight;
        }
    }

    public void add(CodeCounts other) {
        for (int segment = 0; segment < weights.length; segment++) {
            for (int code = 0; code < weights[segment].length; code++) {
                weights[segment][code] += other.weights[segment][code];
            }
        }
    }

    public void copyFrom(CodeCounts other) {
        for (int segment = 0; segment < weights.length; segment++) {
            System.arraycopy(other.weights[segment], 0, weights[segment], 0, weights[segment].length);
        }
    }

    /** The same counts with the segments in another order. */
    public CodeCounts reordered(int[] newNumber) {
        CodeCounts reordered = new CodeCounts(book, weights.length);
        for (int segment = 0; segment < weights.length; segment++) {
            System.arraycopy(weights[segment], 0, reordered.weights[newNumber[segment]], 0, book.codes());
        }
        return reordered;
    }

    /** The counts of all segments together, as one segment. */
    public CodeCounts total() {
        CodeCounts total = new CodeCounts(book, 1);
        for (double[] ofSegment : weights) {
            for (int code = 0; code < ofSegment.length; code++) {
                total.weights[0][code] += ofSegment[code];
            }
        }
        return total;
    }

    /** Weight of the rows of a segment with this code in this group. */
    public double weight(int segment, int group, int code) {
        return weights[segment][book.start(group) + code];
    }

    /** Weight of all rows of a segment. */
    public double weight(int segment) {
        double sum = 0;
        for (int code = 0; code < book.start(1); code++) {
            sum += weights[segment][code];
        }
        return sum;
    }

    /** Weight of the rows of a segment in which the variable is observed. */
    public double observedWeight(int segment, int variable) {
        return sumOf(segment, variable, book.observed(variable));
    }

    /** Weighted sum of the prepared values of a variable over the rows of a segment. */
    public double sum(int segment, int variable) {
        return sumOf(segment, variable, book.values(variable));
    }

    /** Weighted mean of the prepared values observed; NaN where there are none. */
    public double mean(int segment, int variable) {
        return meanOf(segment, variable, book.values(variable));
    }

    /** Weighted mean of the ratings observed, as they were given; NaN where there are none. */
    public double meanRating(int segment, int variable) {
        return meanOf(segment, variable, book.ratings(variable));
    }

    /** Measured from one of the values, so that it is exact when all are equal. */
    private double meanOf(int segment, int variable, double[] byCode) {
        double[] observed = book.observed(variable);
        int start = book.start(book.groupOf(variable));
        double origin = Double.NaN;
        double sum = 0;
        double weight = 0;
        for (int code = 0; code < byCode.length; code++) {
            double here = weights[segment][start + code] * observed[code];
            if (here > 0) {
                origin = Double.isNaN(origin) ? byCode[code] : origin;
                sum += here * (byCode[code] - origin);
                weight += here;
            }
        }
        return origin + sum / weight;
    }

    /** Weighted sum of the squared differences between the values observed and a point. */
    public double squares(int segment, int variable, double point) {
        double[] values = book.values(variable);
        double[] observed = book.observed(variable);
        double[] squares = new double[values.length];
        for (int code = 0; code < values.length; code++) {
            squares[code] = observed[code] * (values[code] - point) * (values[code] - point);
        }
        return sumOf(segment, variable, squares);
    }

    private double sumOf(int segment, int variable, double[] byCode) {
        double[] ofSegment = weights[segment];
        int start = book.start(book.groupOf(variable));
        double sum = 0;
        for (int code = 0; code < byCode.length; code++) {
            sum += ofSegment[start + code] * byCode[code];
        }
        return sum;
    }
}
