package org.waymark.clustering.preparation;

import java.util.ArrayList;
import java.util.List;

/** Distinct rows kept tile by tile, either as numbers ready for use or as one byte a value with a table of its numbers. */
abstract sealed class TileStore {

    final int variables;
    final boolean withMissing;
    private int rows;

    private TileStore(int variables, boolean withMissing) {
        this.variables = variables;
        this.withMissing = withMissing;
    }

    final int rows() {
        return rows;
    }

    /** Starts the next row and returns its place in its tile. */
    final int nextRow() {
        int at = rows % Tile.ROWS;
        if (at == 0) {
            addTile();
        }
        rows++;
        return at;
    }

    final void load(int tile, Tile into) {
        int first = tile * Tile.ROWS;
        load(tile, first, Math.min(Tile.ROWS, rows - first), into);
    }

    abstract void addTile();

    abstract void load(int tile, int first, int size, Tile into);

    abstract Tile newTile();

    abstract TileStore empty();

    /** Adds a copy of a row of another store of the same kind. */
    abstract void appendFrom(TileStore source, int row);

    /** Numbers, 8 bytes a value; for small data and for values that are no ratings. */
    static final class Numbers extends TileStore {

        private final List<double[][]> values = new ArrayList<>();
        private final List<double[][]> observed = new ArrayList<>();

        Numbers(int variables, boolean withMissing) {
            super(variables, withMissing);
        }

        /** @param row the value of each variable, NaN where missing */
        void append(double[] row) {
            int at = nextRow();
            double[][] tile = values.get(values.size() - 1);
            for (int variable = 0; variable < variables; variable++) {
                boolean missing = Double.isNaN(row[variable]);
                tile[variable][at] = missing ? 0 : row[variable];
                if (withMissing) {
                    observed.get(observed.size() - 1)[variable][at] = missing ? 0 : 1;
                }
            }
        }

        boolean holds(int row, double[] candidate) {
            int tile = row / Tile.ROWS;
            int at = row % Tile.ROWS;
            for (int variable = 0; variable < variables; variable++) {
                boolean missing = withMissing && observed.get(tile)[variable][at] == 0;
                double value = missing ? Double.NaN : values.get(tile)[variable][at];
                if (value != candidate[variable] && !(missing && Double.isNaN(candidate[variable]))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void addTile() {
            values.add(new double[variables][Tile.ROWS]);
            if (withMissing) {
                observed.add(new double[variables][Tile.ROWS]);
            }
        }

        @Override
        void load(int tile, int first, int size, Tile into) {
            into.show(first, size, values.get(tile), withMissing ? observed.get(tile) : null);
        }

        @Override
        Tile newTile() {
            return Tile.view();
        }

        @Override
        TileStore empty() {
            return new Numbers(variables, withMissing);
        }

        @Override
        void appendFrom(TileStore source, int row) {
            Numbers other = (Numbers) source;
            int at = nextRow();
            copyCell(other.values, row, values, at);
            if (withMissing) {
                copyCell(other.observed, row, observed, at);
            }
        }

        private void copyCell(List<double[][]> from, int row, List<double[][]> to, int at) {
            double[][] source = from.get(row / Tile.ROWS);
            double[][] target = to.get(to.size() - 1);
            for (int variable = 0; variable < variables; variable++) {
                target[variable][at] = source[variable][row % Tile.ROWS];
            }
        }
    }

    /** Ratings, 1 byte a value; the table gives the prepared number of each rating of each variable. */
    static final class Ratings extends TileStore {

        private final List<byte[][]> ratings = new ArrayList<>();
        private final double[][] table;

        /** @param table variables × 256, by rating as an unsigned byte */
        Ratings(double[][] table, boolean withMissing) {
            super(table.length, withMissing);
            this.table = table;
        }

        void append(DataMatrix data, int row) {
            int at = nextRow();
            byte[][] tile = ratings.get(ratings.size() - 1);
            for (int variable = 0; variable < variables; variable++) {
                tile[variable][at] = data.rating(row, variable);
            }
        }

        boolean holds(int row, DataMatrix data, int candidate) {
            byte[][] tile = ratings.get(row / Tile.ROWS);
            for (int variable = 0; variable < variables; variable++) {
                if (tile[variable][row % Tile.ROWS] != data.rating(candidate, variable)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void addTile() {
            ratings.add(new byte[variables][Tile.ROWS]);
        }

        @Override
        void load(int tile, int first, int size, Tile into) {
            byte[][] packed = ratings.get(tile);
            double[][] values = into.ownValues();
            for (int variable = 0; variable < variables; variable++) {
                for (int at = 0; at < size; at++) {
                    values[variable][at] = table[variable][packed[variable][at] & 0xFF];
                }
            }
            if (withMissing) {
                for (int variable = 0; variable < variables; variable++) {
                    for (int at = 0; at < size; at++) {
                        into.ownObserved()[variable][at] = packed[variable][at] == DataMatrix.MISSING_RATING ? 0 : 1;
                    }
                }
            }
            into.show(first, size, values, into.ownObserved());
        }

        @Override
        Tile newTile() {
            return Tile.buffer(variables, withMissing);
        }

        @Override
        TileStore empty() {
            return new Ratings(table, withMissing);
        }

        @Override
        void appendFrom(TileStore source, int row) {
            byte[][] from = ((Ratings) source).ratings.get(row / Tile.ROWS);
            int at = nextRow();
            byte[][] to = ratings.get(ratings.size() - 1);
            for (int variable = 0; variable < variables; variable++) {
                to[variable][at] = from[variable][row % Tile.ROWS];
            }
        }
    }
}
