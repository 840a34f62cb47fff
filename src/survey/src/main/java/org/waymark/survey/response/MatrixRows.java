package org.waymark.survey.response;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Identifiers of the responses of a matrix, in the order in which they come from the database. */
final class MatrixRows {

    private UUID[] ids = new UUID[1024];
    private int count;

    /** @return number of the row */
    int add(UUID id) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
        }
        ids[count] = id;
        return count++;
    }

    /**
     * The rows in the order of their identifiers, the way databases compare them: byte by byte, none of which is
     * negative.
     */
    int[] order() {
        boolean ordered = IntStream.range(1, count).allMatch(row -> compare(ids[row - 1], ids[row]) <= 0);
        IntStream rows = IntStream.range(0, count);
        return ordered
                ? rows.toArray()
                : rows.boxed()
                        .sorted((first, second) -> compare(ids[first], ids[second]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    List<UUID> inOrder(int[] order) {
        return Arrays.stream(order).mapToObj(row -> ids[row]).toList();
    }

    private static int compare(UUID first, UUID second) {
        int most = Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits());
        return most != 0
                ? most
                : Long.compareUnsigned(first.getLeastSignificantBits(), second.getLeastSignificantBits());
    }
}
