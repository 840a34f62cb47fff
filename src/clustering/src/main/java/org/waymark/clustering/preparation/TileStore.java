package org.waymark.clustering.preparation;

import java.util.ArrayList;
import java.util.List;

/** Distinct rows kept tile by tile, either as numbers ready for use or as codes with a book that knows their numbers. */
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

    /** Makes room for this many rows, which can then be set in any order and by several threads. */
    final void allocate(int number) {
        for (int tile = 0; tile * Tile.ROWS < number; tile++) {
            addTile();
        }
        rows = number;
    }

    final void load(int tile, Tile into) {
        int first = tile * Tile.ROWS;
        load(tile, first, Math.min(Tile.ROWS, rows - first), into);
    }

    /** Loads the tile of a row, of which only that row need be right. */
    void loadRow(int row, Tile into) {
        load(row / Tile.ROWS, into);
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

        /** @param prepared the value of each variable, NaN where missing */
        void set(int row, double[] prepared) {
            int tile = row / Tile.ROWS;
            int at = row % Tile.ROWS;
            for (int variable = 0; variable < variables; variable++) {
                boolean missing = Double.isNaN(prepared[variable]);
                values.get(tile)[variable][at] = missing ? 0 : prepared[variable];
                if (withMissing) {
                    observed.get(tile)[variable][at] = missing ? 0 : 1;
                }
            }
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

    /** Ratings as codes, one byte for each group of variables. */
    static final class Coded extends TileStore {

        private final CodeBook book;
        private final int groups;
        /** By tile; the codes of a group are next to each other. */
        private final List<byte[]> codes = new ArrayList<>();

        Coded(CodeBook book, boolean withMissing) {
            super(book.variables(), withMissing);
            this.book = book;
            this.groups = book.groups().size();
        }

        CodeBook book() {
            return book;
        }

        byte[] codes(int tile) {
            return codes.get(tile);
        }

        /** Sets a row to one of the data that the book is of. */
        void set(int row, DataMatrix data, int source) {
            book.encode(data, source, codes.get(row / Tile.ROWS), row % Tile.ROWS);
        }

        @Override
        void addTile() {
            codes.add(new byte[groups * Tile.ROWS]);
        }

        @Override
        void load(int tile, int first, int size, Tile into) {
            unpack(tile, 0, size, into);
            into.show(first, size, into.ownValues(), into.ownObserved(), codes.get(tile));
        }

        @Override
        void loadRow(int row, Tile into) {
            int tile = row / Tile.ROWS;
            int first = tile * Tile.ROWS;
            unpack(tile, row - first, row - first + 1, into);
            int size = Math.min(Tile.ROWS, rows() - first);
            into.show(first, size, into.ownValues(), into.ownObserved(), codes.get(tile));
        }

        private void unpack(int tile, int from, int to, Tile into) {
            byte[] packed = codes.get(tile);
            for (int variable = 0; variable < variables; variable++) {
                int offset = book.groupOf(variable) * Tile.ROWS;
                unpack(packed, offset, book.values(variable), into.ownValues()[variable], from, to);
                if (withMissing) {
                    unpack(packed, offset, book.observed(variable), into.ownObserved()[variable], from, to);
                }
            }
        }

        private static void unpack(byte[] packed, int offset, double[] table, double[] into, int from, int to) {
            for (int at = from; at < to; at++) {
                into[at] = table[packed[offset + at] & 0xFF];
            }
        }

        @Override
        Tile newTile() {
            return Tile.buffer(variables, withMissing);
        }

        @Override
        TileStore empty() {
            return new Coded(book, withMissing);
        }

        @Override
        void appendFrom(TileStore source, int row) {
            byte[] from = ((Coded) source).codes(row / Tile.ROWS);
            int at = nextRow();
            byte[] to = codes.get(codes.size() - 1);
            for (int group = 0; group < groups; group++) {
                to[group * Tile.ROWS + at] = from[group * Tile.ROWS + row % Tile.ROWS];
            }
        }
    }
}
