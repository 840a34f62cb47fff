package org.waymark.clustering.preparation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/** How data is made ready for clustering. */
public record Preparation(Scaling scaling, MissingValues missing, Reversal reversal) {

    /** Up to this many values, rows are kept as numbers: 64 MB at most, and no unpacking in every pass. */
    private static final long VALUES_KEPT_AS_NUMBERS = 8_000_000;

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

    /** @throws IllegalArgumentException when no row of positive weight is left */
    public PreparedData prepare(DataMatrix data) {
        BitSet used = usedRows(data);
        Transformation transformation = Transformation.fit(scaling, reversal, data, used);
        boolean withMissing = used.stream().anyMatch(row -> data.missingIn(row) > 0);
        RowCollapser.Pool pool = poolFor(data, transformation, withMissing);
        RowCollapser collapser = new RowCollapser(pool);
        int[] uniqueOf = new int[data.rows()];
        Arrays.fill(uniqueOf, -1);
        // Rows of weight 0 come second, so that distinct rows that count are numbered first.
        used.stream().filter(row -> data.weight(row) > 0).forEach(row -> uniqueOf[row] = collapser.collapse(row));
        int distinct = collapser.distinct();
        used.stream().filter(row -> data.weight(row) == 0).forEach(row -> uniqueOf[row] = collapser.collapse(row));
        double[] weights = new double[collapser.distinct()];
        used.stream().forEach(row -> weights[uniqueOf[row]] += data.weight(row));
        UniqueRows unique = new UniqueRows(pool.store(), weights);
        return new PreparedData(data, this, transformation, unique, uniqueOf, use(data, used, distinct));
    }

    private RowCollapser.Pool poolFor(DataMatrix data, Transformation transformation, boolean withMissing) {
        boolean large = (long) data.rows() * data.variables() > VALUES_KEPT_AS_NUMBERS;
        if (large && data.holdsRatings() && !scaling.byRow()) {
            double[][] table = new double[data.variables()][256];
            for (int variable = 0; variable < data.variables(); variable++) {
                for (int rating = -127; rating <= 127; rating++) {
                    table[variable][rating & 0xFF] = transformation.apply(variable, rating);
                }
            }
            return new RowCollapser.RatingsPool(data, new TileStore.Ratings(table, withMissing));
        }
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
            withoutVariation += varies(data, row) ? 0 : 1;
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

    private static boolean varies(DataMatrix data, int row) {
        double first = Double.NaN;
        for (int variable = 0; variable < data.variables(); variable++) {
            double value = data.value(row, variable);
            if (!Double.isNaN(value) && value != first) {
                if (!Double.isNaN(first)) {
                    return true;
                }
                first = value;
            }
        }
        return false;
    }
}
