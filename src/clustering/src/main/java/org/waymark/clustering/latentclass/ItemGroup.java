package org.waymark.clustering.latentclass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring items whose answers are looked up together: their answers make one code, so that a row costs one look-up
 * per group and class instead of one per item.
 *
 * @param first number of the first item
 * @param radices by item of the group, the codes it needs: its answers, and one more where any is missing
 * @param codes product of the radices, at most 256
 */
record ItemGroup(int first, int[] radices, int codes) {

    /** So that a code fits a byte, and the tables a first-level cache. */
    private static final int MOST_CODES = 256;

    private static final int FEWEST_CODES = 16;

    /** Tables much longer than the data would cost more than they save. */
    static List<ItemGroup> of(int[] radices, int patterns) {
        int most = Math.min(MOST_CODES, Math.max(FEWEST_CODES, patterns));
        List<ItemGroup> groups = new ArrayList<>();
        int first = 0;
        while (first < radices.length) {
            int codes = radices[first];
            int end = first + 1;
            while (end < radices.length && codes * radices[end] <= most) {
                codes *= radices[end++];
            }
            groups.add(new ItemGroup(first, Arrays.copyOfRange(radices, first, end), codes));
            first = end;
        }
        return groups;
    }

    int items() {
        return radices.length;
    }
}
