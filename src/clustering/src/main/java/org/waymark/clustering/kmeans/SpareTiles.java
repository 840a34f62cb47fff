package org.waymark.clustering.kmeans;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.waymark.clustering.preparation.Tile;
import org.waymark.clustering.preparation.UniqueRows;

/** Tiles to unpack rows into, used again and again: a pass has many tasks, and memory for each would soon be collected. */
final class SpareTiles {

    private final UniqueRows rows;
    private final Queue<Tile> spare = new ConcurrentLinkedQueue<>();

    SpareTiles(UniqueRows rows) {
        this.rows = rows;
    }

    Tile take() {
        Tile tile = spare.poll();
        return tile == null ? rows.newTile() : tile;
    }

    void giveBack(Tile tile) {
        spare.add(tile);
    }
}
