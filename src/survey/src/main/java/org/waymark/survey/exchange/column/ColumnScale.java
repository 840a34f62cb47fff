package org.waymark.survey.exchange.column;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scale of a rating.
 *
 * @param from smallest point
 * @param to largest point
 * @param labels words for some or all points
 */
public record ColumnScale(int from, int to, Map<Integer, String> labels) implements Serializable {

    public ColumnScale {
        labels = new TreeMap<>(labels);
    }

    ColumnScale(int from, int to) {
        this(from, to, Map.of());
    }

    boolean contains(ColumnScale other) {
        return from <= other.from && other.to <= to;
    }
}
