package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A rating scale of whole numbers.
 *
 * @param from smallest value
 * @param to largest value, at most twenty steps above
 * @param labels words for some or all values; usually the two ends
 */
public record Scale(int from, int to, Map<Integer, LocalText> labels) implements Serializable {

    public static final int MOST_STEPS = 20;

    public Scale {
        labels = new TreeMap<>(labels);
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
