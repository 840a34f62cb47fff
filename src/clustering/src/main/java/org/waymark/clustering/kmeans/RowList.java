package org.waymark.clustering.kmeans;

import java.util.Arrays;

/** Numbers of rows, as many as there turn out to be. */
final class RowList {

    private int[] rows = new int[256];
    private int count;

    void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
        }
        rows[count++] = row;
    }

    int[] toArray() {
        return Arrays.copyOf(rows, count);
    }
}
