package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.WeightedRows;

/** Responses that each count as one of their own, as methods that tell them apart differently need it. */
final class SingleRows implements WeightedRows {

    private final int[] rows;
    private final int[] positionOf;
    private final double[] weights;

    /**
     * @param weights of all responses
     * @param rows those that are used, in order; their weights are above 0
     */
    SingleRows(double[] weights, int[] rows) {
        this.weights = weights;
        this.rows = rows;
        this.positionOf = new int[weights.length];
        Arrays.fill(positionOf, -1);
        IntStream.range(0, rows.length).forEach(position -> positionOf[rows[position]] = position);
    }

    @Override
    public int rows() {
        return weights.length;
    }

    @Override
    public int[] weightedRows() {
        return rows.clone();
    }

    @Override
    public double weight(int row) {
        return weights[row];
    }

    @Override
    public int uniqueOf(int row) {
        return positionOf[row];
    }

    @Override
    public int weightedDistinct() {
        return rows.length;
    }

    /** The response at a position among those used. */
    int row(int position) {
        return rows[position];
    }
}
