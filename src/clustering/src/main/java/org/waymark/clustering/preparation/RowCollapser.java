package org.waymark.clustering.preparation;

import java.util.BitSet;
import java.util.List;
import org.waymark.clustering.execution.Workers;

/**
 * Finds equal rows by hashing, with flat arrays only. Distinct rows are numbered in the order of the first of the rows
 * that equal them, those of weight above 0 before all others, whatever the threads do.
 */
final class RowCollapser {

    private static final int NOT_USED = -1;

    private final DataMatrix data;
    private final BitSet used;
    private final RowIdentity identity;
    private final Workers workers;

    /**
     * By row, at first its hash; then the first row that equals it; then for such a first row −2 − its number, and the
     * number itself for others; at last the number for all.
     */
    private final int[] marks;

    private int distinct;
    private int weighted;

    /** Keeps a distinct row; several threads do it at the same time. */
    @FunctionalInterface
    interface Keeper {
        void keep(int row, int distinct);
    }

    RowCollapser(DataMatrix data, BitSet used, RowIdentity identity, Workers workers) {
        this.data = data;
        this.used = used;
        this.identity = identity;
        this.workers = workers;
        this.marks = new int[data.rows()];
    }

    /** Finds the distinct rows. @return the weight of each, those above 0 first */
    double[] collapse() {
        RowBlocks.forEach(marks.length, workers, (from, to) -> {
            for (int row = from; row < to; row++) {
                marks[row] = used.get(row) ? identity.hash(row) : NOT_USED;
            }
        });
        HashParts parts = HashParts.of(marks, used, workers);
        workers.map(parts.count(), part -> findFirsts(parts, part));
        numberFirsts();
        RowBlocks.forEach(marks.length, workers, this::numberOthers);
        double[] weights = new double[distinct];
        workers.map(parts.count(), part -> addWeights(parts, part, weights));
        return weights;
    }

    /** How many distinct rows have a weight above 0. */
    int weighted() {
        return weighted;
    }

    /**
     * Hands over every distinct row once, in no order.
     *
     * @return by row of the data, the number of the distinct row that equals it; −1 for rows not used
     */
    int[] keep(Keeper keeper) {
        RowBlocks.forEach(marks.length, workers, (from, to) -> {
            for (int row = from; row < to; row++) {
                if (marks[row] < NOT_USED) {
                    marks[row] = number(marks[row]);
                    keeper.keep(row, marks[row]);
                }
            }
        });
        return marks;
    }

    private int findFirsts(HashParts parts, int part) {
        int rows = parts.start(part + 1) - parts.start(part);
        int[] table = new int[Integer.highestOneBit(Math.max(1, rows)) * 4];
        findFirsts(parts, part, true, table);
        if (data.isWeighted()) {
            findFirsts(parts, part, false, table);
        }
        return rows;
    }

    private void findFirsts(HashParts parts, int part, boolean weightAboveZero, int[] table) {
        for (int entry = parts.start(part); entry < parts.start(part + 1); entry++) {
            int row = parts.row(entry);
            if (data.weight(row) > 0 == weightAboveZero) {
                marks[row] = firstEqual(parts, parts.start(part), entry, table);
            }
        }
    }

    /** @param table place in the part, counted from 1, of the first of equal rows; 0 where free */
    private int firstEqual(HashParts parts, int start, int entry, int[] table) {
        int row = parts.row(entry);
        int hash = parts.hash(entry);
        int slot = hash & (table.length - 1);
        for (; table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            int other = start + table[slot] - 1;
            if (parts.hash(other) == hash && identity.equal(row, parts.row(other))) {
                return parts.row(other);
            }
        }
        table[slot] = entry - start + 1;
        return row;
    }

    private void numberFirsts() {
        List<int[]> next = RowBlocks.map(marks.length, workers, this::countFirsts);
        for (int kind = 0; kind < 2; kind++) {
            for (int[] ofBlock : next) {
                int firsts = ofBlock[kind];
                ofBlock[kind] = distinct;
                distinct += firsts;
            }
            weighted = kind == 0 ? distinct : weighted;
        }
        RowBlocks.forEach(marks.length, workers, (from, to) -> {
            int[] ofBlock = next.get(from / RowBlocks.ROWS);
            for (int row = from; row < to; row++) {
                if (marks[row] == row) {
                    marks[row] = -2 - ofBlock[kindOf(row)]++;
                }
            }
        });
    }

    /** First rows of weight above 0, and others. */
    private int[] countFirsts(int from, int to) {
        int[] firsts = new int[2];
        for (int row = from; row < to; row++) {
            if (marks[row] == row) {
                firsts[kindOf(row)]++;
            }
        }
        return firsts;
    }

    private int kindOf(int row) {
        return data.weight(row) > 0 ? 0 : 1;
    }

    private void numberOthers(int from, int to) {
        for (int row = from; row < to; row++) {
            if (marks[row] >= 0) {
                marks[row] = number(marks[marks[row]]);
            }
        }
    }

    private static int number(int mark) {
        return mark < NOT_USED ? -2 - mark : mark;
    }

    /** In the order of the rows, so that sums are the same for any number of threads. */
    private int addWeights(HashParts parts, int part, double[] weights) {
        for (int entry = parts.start(part); entry < parts.start(part + 1); entry++) {
            int row = parts.row(entry);
            weights[number(marks[row])] += data.weight(row);
        }
        return part;
    }
}
