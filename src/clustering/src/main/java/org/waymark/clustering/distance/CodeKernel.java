package org.waymark.clustering.distance;

/**
 * Adds up the whole numbers of a {@link CodeTable} for the rows of a tile: where clustering of ratings spends its time.
 * Every implementation gives the same numbers. Used by several threads at once.
 */
public interface CodeKernel {

    /**
     * Finds the nearest point of every row.
     *
     * @param codes of a tile
     * @param size rows of the tile
     */
    void nearest(byte[] codes, int size, NearestPoints into);

    /** Makes the kernel for a table. */
    @FunctionalInterface
    interface Factory {
        CodeKernel of(CodeTable table);
    }

    /** The fastest of this machine and virtual machine; see {@link KernelChoice}. */
    static Factory best() {
        return KernelChoice.BEST;
    }

    /** Plain Java. */
    static Factory plain() {
        return PackedKernel::new;
    }
}
