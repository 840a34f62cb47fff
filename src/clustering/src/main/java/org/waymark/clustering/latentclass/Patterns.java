package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.PreparedData;

/**
 * The different rows of the data, by answers and covariates. Those of weight above 0 come first.
 *
 * @param patternOf by row of the data, {@link Partition#NONE} when it is left out
 * @param rowOf by pattern, a row of the data that has it
 * @param weights by pattern, scaled to add up to the number of rows that have a weight
 * @param weighted patterns of weight above 0
 */
record Patterns(int[] patternOf, int[] rowOf, double[] weights, int weighted) {

    static Patterns of(PreparedData data) {
        int[] patternOf =
                IntStream.range(0, data.source().rows()).map(data::uniqueOf).toArray();
        return of(data.source(), patternOf, data.unique().count());
    }

    /** @param covariates of which no row that is used misses a value, unless it shall be left out */
    static Patterns of(PreparedData data, DataMatrix covariates) {
        Map<Key, Integer> numbers = new HashMap<>();
        int[] patternOf = new int[covariates.rows()];
        Arrays.fill(patternOf, Partition.NONE);
        for (boolean weighted : new boolean[] {true, false}) {
            for (int row = 0; row < patternOf.length; row++) {
                boolean used = data.uniqueOf(row) != Partition.NONE && covariates.missingIn(row) == 0;
                if (used && data.source().weight(row) > 0 == weighted) {
                    patternOf[row] = numbers.computeIfAbsent(Key.of(data, covariates, row), key -> numbers.size());
                }
            }
        }
        return of(data.source(), patternOf, numbers.size());
    }

    private static Patterns of(DataMatrix source, int[] patternOf, int count) {
        int[] rowOf = new int[count];
        double[] weights = new double[count];
        double total = 0;
        int rows = 0;
        for (int row = 0; row < patternOf.length; row++) {
            if (patternOf[row] != Partition.NONE) {
                rowOf[patternOf[row]] = row;
                weights[patternOf[row]] += source.weight(row);
                total += source.weight(row);
                rows += source.weight(row) > 0 ? 1 : 0;
            }
        }
        if (rows == 0) {
            throw new IllegalArgumentException("No row that can be used has a weight above 0 and all its covariates");
        }
        double scale = rows / total;
        int weighted = (int) Arrays.stream(weights).filter(weight -> weight > 0).count();
        return new Patterns(
                patternOf,
                rowOf,
                Arrays.stream(weights).map(weight -> weight * scale).toArray(),
                weighted);
    }

    int count() {
        return rowOf.length;
    }

    private record Key(int unique, double[] covariates) {

        static Key of(PreparedData data, DataMatrix covariates, int row) {
            return new Key(
                    data.uniqueOf(row),
                    IntStream.range(0, covariates.variables())
                            .mapToDouble(variable -> covariates.value(row, variable) + 0.0)
                            .toArray());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && unique == that.unique && Arrays.equals(covariates, that.covariates);
        }

        @Override
        public int hashCode() {
            return 31 * unique + Arrays.hashCode(covariates);
        }
    }
}
