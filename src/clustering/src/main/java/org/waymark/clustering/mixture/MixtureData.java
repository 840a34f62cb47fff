package org.waymark.clustering.mixture;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;
import org.waymark.clustering.random.SeededRandom;

/**
 * The rows a mixture is fitted to, with their mean and variances.
 *
 * @param rows distinct rows, complete
 * @param weights by distinct row; of the data, they add up to the number of rows that have a weight
 * @param overall moments of all rows
 * @param variances of all rows, by variable, all above 0
 */
record MixtureData(UniqueRows rows, double[] weights, Moments overall, double[] variances) {

    /** @throws IllegalArgumentException when a value is missing or a variable does not vary */
    static MixtureData of(PreparedData data) {
        UniqueRows rows = data.unique();
        if (rows.hasMissing()) {
            throw new IllegalArgumentException(
                    "A Gaussian mixture needs complete rows; leave out those with missing values");
        }
        double scale = data.weightedRows().length / rows.totalWeight();
        double[] weights = IntStream.range(0, rows.count())
                .mapToDouble(row -> rows.weight(row) * scale)
                .toArray();
        MixtureData checked = of(rows, weights);
        for (int variable = 0; variable < rows.variables(); variable++) {
            if (!(checked.variances[variable] > 0)) {
                throw new IllegalArgumentException(data.source().names().get(variable)
                        + " is the same in every row, so it has no variance to model; leave it out");
            }
        }
        return checked;
    }

    /** The same rows with other weights. */
    static MixtureData of(UniqueRows rows, double[] weights) {
        Moments moments = new Moments(rows.copyRows(0), true);
        Tile tile = rows.newTile();
        double[] tileWeights = new double[Tile.ROWS];
        for (int number = 0; number < rows.tiles(); number++) {
            rows.load(number, tile);
            System.arraycopy(weights, tile.first(), tileWeights, 0, tile.size());
            moments.add(tile.values(), tileWeights, tile.size());
        }
        double[] variances = new double[rows.variables()];
        Arrays.setAll(variances, variable -> moments.scatter(variable, variable) / moments.weight());
        return new MixtureData(rows, weights, moments, variances);
    }

    /**
     * A row of weight above 0, drawn in proportion to the weights; when it is taken, the next that is not.
     *
     * @param taken fewer rows than have a weight
     */
    int drawRow(SeededRandom random, BitSet taken) {
        double remaining = random.nextDouble() * overall.weight();
        int last = rows.weightedCount() - 1;
        int row = 0;
        while (row < last && remaining >= weights[row]) {
            remaining -= weights[row++];
        }
        while (taken.get(row) || weights[row] == 0) {
            row = row == last ? 0 : row + 1;
        }
        return row;
    }

    void copyRow(int row, double[] into) {
        System.arraycopy(rows.copyRows(row), 0, into, 0, into.length);
    }

    /** Tiles that hold a row of weight above 0. */
    int weightedTiles() {
        return (rows.weightedCount() + Tile.ROWS - 1) / Tile.ROWS;
    }
}
