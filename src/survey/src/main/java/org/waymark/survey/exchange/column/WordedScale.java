package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.survey.questionnaire.Scale;

/**
 * A rating whose points, or whose ends only, are written with words beside the number: "I hate it!-5", -4 … +4,
 * "I love it!+5", or "1 = not at all" to "7 = completely".
 *
 * @param points number of each value, in the order of the values
 * @param labels words beside the numbers
 */
record WordedScale(List<Integer> points, Map<Integer, String> labels) {

    private static final int FEWEST = 3;
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,2}");
    /** A number with a sign: a minus alone, since beside words it may be a dash, or a plus anywhere. */
    private static final Pattern SIGNED = Pattern.compile("-\\d{1,2}|.*\\+\\d{1,2}\\)?");

    private static final Pattern WORDS_LAST = Pattern.compile("([+-]?\\d{1,2})\\s*[-=:.)(]*\\s*(\\p{L}.*?)\\)?");
    private static final Pattern WORDS_FIRST =
            Pattern.compile("(.*\\p{L}[^\\d+-]*?)[\\s=:(]*([+-]?)\\s?(\\d{1,2})\\)?");

    /** The scale these values are points of; empty when they are something else. */
    static Optional<WordedScale> of(List<FoundValue> values) {
        boolean signed =
                values.stream().anyMatch(value -> SIGNED.matcher(value.text()).matches());
        var points = new ArrayList<Integer>();
        var labels = new TreeMap<Integer, String>();
        for (FoundValue value : values) {
            Optional<Integer> point = point(value.text().replaceAll("[−–—]", "-"), signed, labels);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        return labels.isEmpty() || !isScale(points, labels)
                ? Optional.empty()
                : Optional.of(new WordedScale(List.copyOf(points), labels));
    }

    private static Optional<Integer> point(String text, boolean signed, Map<Integer, String> labels) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        Matcher last = WORDS_LAST.matcher(text);
        if (last.matches()) {
            return worded(Integer.parseInt(last.group(1)), last.group(2), labels);
        }
        Matcher first = WORDS_FIRST.matcher(text);
        if (first.matches()) {
            // without other signed numbers a dash only stands between words and number
            String sign = signed ? first.group(2) : "";
            return worded(Integer.parseInt(sign + first.group(3)), first.group(1), labels);
        }
        return Optional.empty();
    }

    private static Optional<Integer> worded(int point, String words, Map<Integer, String> labels) {
        labels.put(point, words.strip());
        return Optional.of(point);
    }

    /** Different words at different numbers that lie close together: neither amounts with a unit nor a kind of code. */
    private static boolean isScale(List<Integer> points, Map<Integer, String> labels) {
        Set<Integer> different = new HashSet<>(points);
        int from = different.stream().mapToInt(Integer::intValue).min().orElse(0);
        int to = different.stream().mapToInt(Integer::intValue).max().orElse(0);
        return different.size() == points.size()
                && points.size() >= FEWEST
                && to - from <= Scale.MOST_STEPS
                && (points.size() > (to - from) / 2 || labels.keySet().equals(Set.of(from, to)))
                && labels.values().stream().allMatch(label -> label.length() > 1)
                && new HashSet<>(labels.values()).size() == labels.size();
    }

    int from() {
        return points.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    int to() {
        return points.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
