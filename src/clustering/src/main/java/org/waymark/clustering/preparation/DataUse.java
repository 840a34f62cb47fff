package org.waymark.clustering.preparation;

import java.util.BitSet;
import org.waymark.clustering.execution.Workers;

/**
 * What became of the rows given.
 *
 * @param rows all rows given
 * @param used rows that get a segment
 * @param omitted rows left out because a value, or every value, is missing
 * @param incomplete rows used although values are missing in them; 0 with {@link MissingValues#OMIT}
 * @param missingValues values that are missing in the rows used
 * @param withoutWeight rows used that have weight 0: assigned, but without a say
 * @param withoutVariation rows used whose observed values are all equal, as those of people who tick the same answer
 *     throughout are; with {@link Scaling#IPSATISE} and {@link Scaling#IPSATISE_Z} nothing is left of them unless
 *     items are turned
 * @param distinct different rows among those used that have a weight
 */
public record DataUse(
        int rows,
        int used,
        int omitted,
        int incomplete,
        long missingValues,
        int withoutWeight,
        int withoutVariation,
        int distinct) {

    static DataUse of(DataMatrix data, BitSet used, int distinct, Workers workers) {
        return RowBlocks.map(data.rows(), workers, (from, to) -> ofBlock(data, used, distinct, from, to)).stream()
                .reduce(new DataUse(0, 0, 0, 0, 0, 0, 0, distinct), DataUse::plus);
    }

    private static DataUse ofBlock(DataMatrix data, BitSet used, int distinct, int from, int to) {
        int count = 0;
        int incomplete = 0;
        long missingValues = 0;
        int withoutWeight = 0;
        int withoutVariation = 0;
        for (int row = used.nextSetBit(from); row >= 0 && row < to; row = used.nextSetBit(row + 1)) {
            int missingHere = data.missingIn(row);
            count++;
            incomplete += missingHere > 0 ? 1 : 0;
            missingValues += missingHere;
            withoutWeight += data.weight(row) == 0 ? 1 : 0;
            withoutVariation += data.varies(row) ? 0 : 1;
        }
        int rows = to - from;
        return new DataUse(
                rows, count, rows - count, incomplete, missingValues, withoutWeight, withoutVariation, distinct);
    }

    private DataUse plus(DataUse other) {
        return new DataUse(
                rows + other.rows,
                used + other.used,
                omitted + other.omitted,
                incomplete + other.incomplete,
                missingValues + other.missingValues,
                withoutWeight + other.withoutWeight,
                withoutVariation + other.withoutVariation,
                distinct);
    }
}
