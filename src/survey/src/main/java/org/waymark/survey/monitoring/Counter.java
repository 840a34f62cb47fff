package org.waymark.survey.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.descriptive.WeightedQuantile;

/** Counts the answers to one variable. */
abstract sealed class Counter {

    private long base;

    /** Responses that answered. */
    final long base() {
        return base;
    }

    final void words(String answer, UUID response, LocalDate day) {
        if (take(answer, response, day)) {
            base++;
        }
    }

    final void number(double answer) {
        if (take(answer)) {
            base++;
        }
    }

    /** Whether such an answer belongs to this variable. */
    boolean take(String answer, UUID response, LocalDate day) {
        return false;
    }

    boolean take(double answer) {
        return false;
    }

    /** How often each option was chosen. */
    static final class Choices extends Counter {
        private final Map<String, Long> byCode = new TreeMap<>();

        @Override
        boolean take(String answer, UUID response, LocalDate day) {
            byCode.merge(answer, 1L, Long::sum);
            return true;
        }

        long count(String code) {
            return byCode.getOrDefault(code, 0L);
        }

        Map<String, Long> byCode() {
            return byCode;
        }
    }

    /** How often each number was given. */
    static final class Numbers extends Counter {
        private final TreeMap<Double, Long> byValue = new TreeMap<>();

        @Override
        boolean take(double answer) {
            // 0.0 and -0.0 are the same answer
            byValue.merge(answer + 0.0, 1L, Long::sum);
            return true;
        }

        long count(double value) {
            return byValue.getOrDefault(value, 0L);
        }

        /** Answers from one limit, included, to the other, excluded. */
        long count(double from, double to) {
            return byValue.subMap(from, true, to, false).values().stream()
                    .mapToLong(count -> count)
                    .sum();
        }

        /** Whether only whole numbers were given. */
        boolean isWhole() {
            return byValue.keySet().stream().allMatch(value -> value == Math.rint(value));
        }

        double smallest() {
            return byValue.firstKey();
        }

        double largest() {
            return byValue.lastKey();
        }

        /** The moments of all answers; at least one. */
        Moments moments() {
            double sum = 0;
            for (Map.Entry<Double, Long> entry : byValue.entrySet()) {
                sum += entry.getKey() * entry.getValue();
            }
            double mean = sum / base();
            double squares = 0;
            for (Map.Entry<Double, Long> entry : byValue.entrySet()) {
                double deviation = entry.getKey() - mean;
                squares += deviation * deviation * entry.getValue();
            }
            return new Moments(base(), mean, squares);
        }

        /** The value below which that share of the answers lies; at least one answer. */
        double quantile(double share) {
            double[] values =
                    byValue.keySet().stream().mapToDouble(value -> value).toArray();
            double[] counts =
                    byValue.values().stream().mapToDouble(count -> count).toArray();
            return WeightedQuantile.of(values, counts, share);
        }
    }

    /** How many wrote something, and a few of the latest. */
    static final class Texts extends Counter {
        private static final int KEPT = 5;

        private final TreeSet<Written> latest =
                new TreeSet<>(Comparator.comparing(Written::day).reversed().thenComparing(Written::response));

        private record Written(LocalDate day, UUID response, String text) {}

        @Override
        boolean take(String answer, UUID response, LocalDate day) {
            // within a day they are ordered by the random identifiers, so that nobody sees who wrote when
            latest.add(new Written(day, response, answer));
            if (latest.size() > KEPT) {
                latest.pollLast();
            }
            return true;
        }

        List<String> latest() {
            List<String> texts = new ArrayList<>();
            latest.forEach(written -> texts.add(written.text()));
            return texts;
        }
    }
}
