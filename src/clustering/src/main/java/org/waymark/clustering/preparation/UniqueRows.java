package org.waymark.clustering.preparation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The distinct rows of prepared data with their weights: what algorithms work on. Rows of weight above 0 come first,
 * rows that are only to be assigned follow. Immutable.
 *
 * <p>1453 respondents answering eleven yes/no items give 264 distinct rows: every pass over them is five times as fast,
 * with the same result.
 */
public final class UniqueRows {

    private final TileStore store;
    private final double[] weights;
    private final int weighted;
    private final double totalWeight;

    /** @param weights per distinct row; after the first 0 only 0 */
    UniqueRows(TileStore store, double[] weights) {
        this.store = store;
        this.weights = weights;
        int above = 0;
        while (above < weights.length && weights[above] > 0) {
            above++;
        }
        this.weighted = above;
        this.totalWeight = Arrays.stream(weights).sum();
    }

    /** How many distinct rows there are. */
    public int count() {
        return weights.length;
    }

    /** How many distinct rows have a weight above 0; they are rows 0 … this number − 1. */
    public int weightedCount() {
        return weighted;
    }

    public int variables() {
        return store.variables;
    }

    public double weight(int row) {
        return weights[row];
    }

    /** By row. Not to be changed. */
    public double[] weights() {
        return weights;
    }

    public double totalWeight() {
        return totalWeight;
    }

    /** Whether any value is missing. */
    public boolean hasMissing() {
        return store.withMissing;
    }

    public int tiles() {
        return (count() + Tile.ROWS - 1) / Tile.ROWS;
    }

    /** A tile to be filled by {@link #load}; for one thread, any number of times. */
    public Tile newTile() {
        return store.newTile();
    }

    /** @param tile 0 … {@link #tiles()} − 1 */
    public void load(int tile, Tile into) {
        store.load(tile, into);
    }

    /** Fills a tile so that a single row is right, which for coded rows takes less time than the whole tile. */
    public void loadRow(int row, Tile into) {
        store.loadRow(row, into);
    }

    /** How rows are coded; empty when they are kept as numbers. */
    public Optional<CodeBook> codeBook() {
        return store instanceof TileStore.Coded coded ? Optional.of(coded.book()) : Optional.empty();
    }

    /**
     * The codes of a tile of coded rows, those of the first group at 0, of the second at {@link Tile#ROWS} and so on. Not
     * to be changed.
     */
    public byte[] codes(int tile) {
        return ((TileStore.Coded) store).codes(tile);
    }

    /** Copies the rows one after the other; missing values become NaN. */
    public double[] copyRows(int... rows) {
        double[] copy = new double[rows.length * variables()];
        Tile tile = newTile();
        for (int index = 0; index < rows.length; index++) {
            loadRow(rows[index], tile);
            tile.copyRow(rows[index] % Tile.ROWS, copy, index * variables());
        }
        return copy;
    }

    /**
     * Some of these rows, in the order given and with other weights.
     *
     * @param rows numbers of rows; one may be named more than once
     * @param newWeights by position in {@code rows}, all above 0
     */
    public UniqueRows select(int[] rows, double[] newWeights) {
        TileStore selected = store.empty();
        for (int row : rows) {
            selected.appendFrom(store, row);
        }
        return new UniqueRows(selected, newWeights.clone());
    }

    /**
     * The rows of positive weight, with other weights; those whose new weight is 0 are left out.
     *
     * @param newWeights for rows 0 … {@link #weightedCount()} − 1, at least one above 0
     */
    public UniqueRows reweighted(double[] newWeights) {
        int[] kept =
                IntStream.range(0, weighted).filter(row -> newWeights[row] > 0).toArray();
        return select(
                kept, Arrays.stream(kept).mapToDouble(row -> newWeights[row]).toArray());
    }
}
