package org.waymark.clustering.distance;

import org.waymark.clustering.preparation.Tile;

/** What a {@link CodeKernel} finds out about the rows of a tile, by place; beyond the size of the tile anything. */
public final class NearestPoints {

    /** The nearest point, of equally near ones the first. */
    public final short[] point = new short[Tile.ROWS];

    /** Its whole number; the distance is this many units above what all points have in common. */
    public final short[] above = new short[Tile.ROWS];

    /** By how many units the next point is farther away; the largest number when there is no other. */
    public final short[] lead = new short[Tile.ROWS];
}
