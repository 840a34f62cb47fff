package org.waymark.clustering.distance;

import java.util.Arrays;
import org.waymark.clustering.preparation.Tile;

/** Plain Java: the whole numbers of four points are added at once, packed into one {@code long}. */
final class PackedKernel implements CodeKernel {

    private static final int PACKED = 4;
    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;

    /** Codes are bytes; tables as long as all of them need no check. */
    private static final int CODES = 256;

    private final int points;
    private final int groups;
    /** By word of four points, group, and code. */
    private final long[][][] words;

    PackedKernel(CodeTable table) {
        this.points = table.points();
        this.groups = table.groups();
        this.words = new long[(points + PACKED - 1) / PACKED][groups][CODES];
        for (int group = 0; group < groups; group++) {
            for (int point = 0; point < points; point++) {
                long[] packed = words[point / PACKED][group];
                for (int code = 0; code < table.codes(group); code++) {
                    packed[code] |= (long) table.share(group, point, code) << (point % PACKED * BITS);
                }
            }
        }
    }

    @Override
    public void nearest(byte[] codes, int size, NearestPoints into) {
        Arrays.fill(into.above, 0, size, (short) CodeTable.LARGEST_SUM);
        Arrays.fill(into.lead, 0, size, (short) CodeTable.LARGEST_SUM);
        Arrays.fill(into.point, 0, size, (short) 0);
        long[] sums = new long[Tile.ROWS];
        for (int word = 0; word < words.length; word++) {
            Arrays.fill(sums, 0, size, 0);
            for (int group = 0; group < groups; group++) {
                add(words[word][group], codes, group * Tile.ROWS, size, sums);
            }
            for (int point = word * PACKED; point < Math.min(points, (word + 1) * PACKED); point++) {
                compare(sums, point, size, into);
            }
        }
        for (int at = 0; at < size; at++) {
            into.lead[at] -= into.above[at];
        }
    }

    private static void add(long[] table, byte[] codes, int offset, int size, long[] sums) {
        for (int at = 0; at < size; at++) {
            sums[at] += table[codes[offset + at] & (CODES - 1)];
        }
    }

    /** Until all points are compared, {@code lead} holds the second smallest sum itself. */
    private static void compare(long[] sums, int point, int size, NearestPoints into) {
        int shift = point % PACKED * BITS;
        for (int at = 0; at < size; at++) {
            int sum = (int) (sums[at] >>> shift) & MASK;
            int least = into.above[at];
            into.lead[at] = (short) Math.min(into.lead[at], Math.max(sum, least));
            into.point[at] = (short) (sum < least ? point : into.point[at]);
            into.above[at] = (short) Math.min(sum, least);
        }
    }
}
