package org.waymark.clustering.latentclass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.preparation.CodeGroup;
import org.waymark.clustering.preparation.DataMatrix;

/**
 * Patterns of answers as one byte per group of items.
 *
 * @param levels the answers of each item
 * @param groups the groups of items
 * @param codes by group and pattern; the code of the group's last item changes fastest
 * @param weights by pattern; those above 0 come first
 * @param weighted patterns of weight above 0
 */
record CodedPatterns(ItemLevels levels, List<CodeGroup> groups, byte[][] codes, double[] weights, int weighted) {

    /** So that a code fits a byte, and the tables of a few classes a first-level cache. */
    private static final int MOST_CODES = 128;

    private static final int FEWEST_CODES = 16;

    static CodedPatterns of(DataMatrix data, Patterns patterns) {
        ItemLevels levels = ItemLevels.of(data, patterns);
        int[] radices = IntStream.range(0, levels.items())
                .map(item -> levels.count(item) + (anyMissing(data, patterns, levels, item) ? 1 : 0))
                .toArray();
        List<CodeGroup> groups = CodeGroup.of(radices, mostCodes(patterns));
        byte[][] codes = groups.stream()
                .map(group -> codes(data, patterns, levels, group))
                .toArray(byte[][]::new);
        return new CodedPatterns(levels, groups, codes, patterns.weights(), patterns.weighted());
    }

    /** Tables much longer than the data would cost more than they save. */
    private static int mostCodes(Patterns patterns) {
        return Math.min(MOST_CODES, Math.max(FEWEST_CODES, patterns.count()));
    }

    int count() {
        return weights.length;
    }

    /** The patterns of weight above 0, with other weights; those whose new weight is 0 are left out. */
    CodedPatterns reweighted(double[] newWeights) {
        int[] kept = kept(newWeights);
        byte[][] selected = new byte[codes.length][kept.length];
        for (int group = 0; group < codes.length; group++) {
            for (int place = 0; place < kept.length; place++) {
                selected[group][place] = codes[group][kept[place]];
            }
        }
        double[] weightsKept =
                Arrays.stream(kept).mapToDouble(pattern -> newWeights[pattern]).toArray();
        return new CodedPatterns(levels, groups, selected, weightsKept, kept.length);
    }

    /** The patterns that {@link #reweighted} keeps, in order. */
    int[] kept(double[] newWeights) {
        return IntStream.range(0, weighted)
                .filter(pattern -> newWeights[pattern] > 0)
                .toArray();
    }

    private static boolean anyMissing(DataMatrix data, Patterns patterns, ItemLevels levels, int item) {
        return Arrays.stream(patterns.rowOf())
                .anyMatch(row -> levels.codeOf(item, data.value(row, item)) == levels.count(item));
    }

    private static byte[] codes(DataMatrix data, Patterns patterns, ItemLevels levels, CodeGroup group) {
        byte[] codes = new byte[patterns.count()];
        for (int pattern = 0; pattern < codes.length; pattern++) {
            int code = 0;
            for (int place = 0; place < group.variables(); place++) {
                int item = group.first() + place;
                double value = data.value(patterns.rowOf()[pattern], item);
                code = code * group.radices()[place] + levels.codeOf(item, value);
            }
            codes[pattern] = (byte) code;
        }
        return codes;
    }
}
