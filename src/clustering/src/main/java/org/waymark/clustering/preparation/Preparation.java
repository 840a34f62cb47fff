package org.waymark.clustering.preparation;

import java.util.BitSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.waymark.clustering.execution.Workers;

/** How data is made ready for clustering. */
public record Preparation(Scaling scaling, MissingValues missing, Reversal reversal) {

    /** Up to this many values, ratings are kept as numbers too: a megabyte or two, and no look-ups in any pass. */
    private static final long VALUES_KEPT_AS_NUMBERS = 200_000;

    public Preparation {
        Objects.requireNonNull(scaling);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(reversal);
    }

    public Preparation(Scaling scaling, MissingValues missing) {
        this(scaling, missing, Reversal.none());
    }

    /** Values as they are, incomplete rows left out. */
    public static Preparation withDefaults() {
        return new Preparation(Scaling.NONE, MissingValues.OMIT);
    }

    public Preparation with(Scaling other) {
        return new Preparation(other, missing, reversal);
    }

    public Preparation with(MissingValues other) {
        return new Preparation(scaling, other, reversal);
    }

    public Preparation with(Reversal other) {
        return new Preparation(scaling, missing, other);
    }

    /** Prepares on the calling thread. */
    public PreparedData prepare(DataMatrix data) {
        return prepare(data, Workers.callerOnly());
    }

    /**
     * Prepares.
     *
     * @throws IllegalArgumentException when no row of positive weight is left
     */
    public PreparedData prepare(DataMatrix data, Workers workers) {
        BitSet used = usedRows(data, workers);
        Target target = data.holdsRatings() ? targetOfRatings(data, used, workers) : targetOfNumbers(data, used);
        RowCollapser collapser = new RowCollapser(data, used, target.identity(), workers);
        double[] weights = collapser.collapse();
        target.store().allocate(weights.length);
        int[] uniqueOf = collapser.keep(target.keeper());
        DataUse use = DataUse.of(data, used, collapser.weighted(), workers);
        UniqueRows unique = new UniqueRows(target.store(), weights);
        return new PreparedData(data, this, target.transformation(), unique, uniqueOf, use);
    }

    /** How rows are told apart, and where and how the distinct ones are kept. */
    private record Target(
            Transformation transformation, RowIdentity identity, TileStore store, RowCollapser.Keeper keeper) {

        static Target numbers(
                DataMatrix data, Transformation transformation, RowIdentity identity, boolean withMissing) {
            TileStore.Numbers store = new TileStore.Numbers(data.variables(), withMissing);
            return new Target(
                    transformation,
                    identity,
                    store,
                    (row, distinct) -> store.set(distinct, transformation.apply(data.copyRow(row))));
        }

        static Target codes(DataMatrix data, Transformation transformation, CodeBook book, boolean withMissing) {
            TileStore.Coded store = new TileStore.Coded(book, withMissing);
            return new Target(
                    transformation,
                    RowIdentity.ofRatings(data),
                    store,
                    (row, distinct) -> store.set(distinct, data, row));
        }
    }

    private Target targetOfRatings(DataMatrix data, BitSet used, Workers workers) {
        RatingCounts counts = RatingCounts.of(data, used, workers);
        Transformation transformation = Transformation.fit(scaling, reversal, counts, data.variables());
        boolean withMissing = IntStream.range(0, data.variables()).anyMatch(counts::anyMissing);
        if (scaling.byRow()) {
            return Target.numbers(data, transformation, RowIdentity.ofPrepared(data, transformation), withMissing);
        }
        boolean large = (long) data.rows() * data.variables() > VALUES_KEPT_AS_NUMBERS;
        return large
                ? Target.codes(data, transformation, CodeBook.of(counts, data.variables(), transformation), withMissing)
                : Target.numbers(data, transformation, RowIdentity.ofRatings(data), withMissing);
    }

    private Target targetOfNumbers(DataMatrix data, BitSet used) {
        Transformation transformation = Transformation.fit(scaling, reversal, data, used);
        boolean withMissing = used.stream().anyMatch(row -> data.missingIn(row) > 0);
        return Target.numbers(data, transformation, RowIdentity.ofPrepared(data, transformation), withMissing);
    }

    private BitSet usedRows(DataMatrix data, Workers workers) {
        int mayMiss = missing == MissingValues.OMIT ? 0 : data.variables() - 1;
        long[] words = new long[(data.rows() + Long.SIZE - 1) / Long.SIZE];
        // Blocks have whole words.
        RowBlocks.forEach(data.rows(), workers, (from, to) -> {
            for (int row = from; row < to; row++) {
                words[row / Long.SIZE] |= data.missingIn(row) <= mayMiss ? 1L << row : 0;
            }
        });
        BitSet used = BitSet.valueOf(words);
        if (used.stream().noneMatch(row -> data.weight(row) > 0)) {
            throw new IllegalArgumentException(nothingLeft(data, used));
        }
        return used;
    }

    private String nothingLeft(DataMatrix data, BitSet used) {
        if (!used.isEmpty()) {
            return "None of the " + used.cardinality() + " rows that can be used has a weight above 0";
        }
        return missing == MissingValues.OMIT
                ? "Every one of the " + data.rows() + " rows has a missing value, so none is left to cluster"
                : "Every value of the " + data.rows() + " rows is missing";
    }
}
