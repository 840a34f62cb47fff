package org.waymark.clustering.preparation;

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
        int distinct) {}
