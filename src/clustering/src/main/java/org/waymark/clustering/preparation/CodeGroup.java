package org.waymark.clustering.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Neighbouring variables whose values are looked up together: their values make one code, so that a row costs one
 * look-up per group instead of one per variable. The code of the last variable changes fastest.
 *
 * @param first number of the first variable
 * @param radices by variable of the group, the codes it needs: its values, and one more where any is missing
 * @param codes product of the radices
 */
public record CodeGroup(int first, int[] radices, int codes) {

    /**
     * Groups variables from the first to the last, as many together as there are codes for.
     *
     * @param radices by variable
     * @param most codes that a group of several variables may have; a variable that needs more is a group by itself
     */
    public static List<CodeGroup> of(int[] radices, int most) {
        List<CodeGroup> groups = new ArrayList<>();
        int first = 0;
        while (first < radices.length) {
            int codes = radices[first];
            int end = first + 1;
            while (end < radices.length && codes * radices[end] <= most) {
                codes *= radices[end++];
            }
            groups.add(new CodeGroup(first, Arrays.copyOfRange(radices, first, end), codes));
            first = end;
        }
        return groups;
    }

    /** How many variables it has. */
    public int variables() {
        return radices.length;
    }

    /** What the code of the group grows by when the value of this variable goes to the next. */
    int step(int place) {
        int step = 1;
        for (int later = place + 1; later < radices.length; later++) {
            step *= radices[later];
        }
        return step;
    }
}
