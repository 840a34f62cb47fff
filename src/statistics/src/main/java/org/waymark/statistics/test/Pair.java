package org.waymark.statistics.test;

import java.util.List;
import java.util.stream.IntStream;

/** Two of several groups, by index from 0. */
record Pair(int first, int second) {

    /** All pairs of k groups in the order 1-2, 1-3, …, 2-3, … */
    static List<Pair> among(int groups) {
        return IntStream.range(0, groups)
                .boxed()
                .flatMap(first -> IntStream.range(first + 1, groups).mapToObj(second -> new Pair(first, second)))
                .toList();
    }
}
