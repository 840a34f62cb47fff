package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A rating scale of whole numbers.
 *
 * @param from smallest value
 * @param to largest value, at most twenty steps above
 * @param labels words for some or all values, usually the two ends; those of other values are dropped
 */
public record Scale(int from, int to, Map<Integer, LocalText> labels) implements Serializable {

    public static final int MOST_STEPS = 20;

    /** @throws IllegalArgumentException when it does not go up, or by too many steps */
    public Scale {
        if (!isPossible(from, to)) {
            throw new IllegalArgumentException(
                    "A scale goes up by at most " + MOST_STEPS + " steps, not from " + from + " to " + to);
        }
        var said = new TreeMap<Integer, LocalText>();
        labels.forEach((point, label) -> {
            if (point >= from && point <= to && !label.isEmpty()) {
                said.put(point, label);
            }
        });
        labels = Collections.unmodifiableMap(said);
    }

    public static boolean isPossible(int from, int to) {
        return to > from && to - (long) from <= MOST_STEPS;
    }

    public List<Integer> points() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    public LocalText label(int point) {
        return labels.getOrDefault(point, LocalText.EMPTY);
    }

    public boolean contains(int value) {
        return value >= from && value <= to;
    }
}
