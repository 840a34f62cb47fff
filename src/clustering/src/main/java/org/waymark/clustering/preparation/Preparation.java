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
        BitSet used = usedRows(data);
        RowCollapser.Pool pool = data.holdsRatings() ? poolForRatings(data, used, workers) : poolForNumbers(data, used);
        RowCollapser collapser = new RowCollapser(pool, data.rows());
        // Rows of weight 0 come second, so that distinct rows that count are numbered first.
        used.stream().filter(row -> data.weight(row) > 0).forEach(collapser::add);
        int distinct = collapser.distinct();
        used.stream().filter(row -> data.weight(row) == 0).forEach(collapser::add);
        int[] uniqueOf = collapser.uniqueOf();
        double[] weights = new double[collapser.distinct()];
        used.stream().forEach(row -> weights[uniqueOf[row]] += data.weight(row));
        UniqueRows unique = new UniqueRows(pool.store(), weights);
        return new PreparedData(data, this, pool.transformation(), unique, uniqueOf, use(data, used, distinct));
    }

    private RowCollapser.Pool poolForRatings(DataMatrix data, BitSet used, Workers workers) {
        RatingCounts counts = RatingCounts.of(data, used, workers);
        Transformation transformation = Transformation.fit(scaling, reversal, counts, data.variables());
        boolean withMissing = IntStream.range(0, data.variables()).anyMatch(counts::anyMissing);
        boolean large = (long) data.rows() * data.variables() > VALUES_KEPT_AS_NUMBERS;
        if (!large || scaling.byRow()) {
            return new RowCollapser.NumbersPool(
                    data, transformation, new TileStore.Numbers(data.variables(), withMissing));
        }
        CodeBook book = CodeBook.of(counts, data.variables(), transformation);
        return new RowCollapser.CodesPool(data, transformation, new TileStore.Coded(book, withMissing), workers);
    }

    private RowCollapser.Pool poolForNumbers(DataMatrix data, BitSet used) {
        Transformation transformation = Transformation.fit(scaling, reversal, data, used);
        boolean withMissing = used.stream().anyMatch(row -> data.missingIn(row) > 0);
        return new RowCollapser.NumbersPool(data, transformation, new TileStore.Numbers(data.variables(), withMissing));
    }

    private BitSet usedRows(DataMatrix data) {
        int mayMiss = missing == MissingValues.OMIT ? 0 : data.variables() - 1;
        BitSet used = new BitSet(data.rows());
        boolean anyWeight = false;
        for (int row = 0; row < data.rows(); row++) {
            boolean use = data.missingIn(row) <= mayMiss;
            used.set(row, use);
            anyWeight |= use && data.weight(row) > 0;
        }
        if (!anyWeight) {
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

    private static DataUse use(DataMatrix data, BitSet used, int distinct) {
        int incomplete = 0;
        long missingValues = 0;
        int withoutWeight = 0;
        int withoutVariation = 0;
        for (int row = used.nextSetBit(0); row >= 0; row = used.nextSetBit(row + 1)) {
            int missingHere = data.missingIn(row);
            incomplete += missingHere > 0 ? 1 : 0;
            missingValues += missingHere;
            withoutWeight += data.weight(row) == 0 ? 1 : 0;
            withoutVariation += data.varies(row) ? 0 : 1;
        }
        int count = used.cardinality();
        return new DataUse(
                data.rows(),
                count,
                data.rows() - count,
                incomplete,
                missingValues,
                withoutWeight,
                withoutVariation,
                distinct);
    }
}
