package org.waymark.survey.exchange.column;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something happens, as "once a month" or "every three months": ranked by how many times a year that is. */
final class FrequencyRates implements Ladder {

    private static final Map<String, Double> PER_YEAR =
            Map.of("hour", 8760.0, "day", 365.0, "week", 52.0, "month", 12.0, "quarter", 4.0, "year", 1.0);
    private static final Map<String, Double> ADVERBS = Map.of(
            "hourly",
            8760.0,
            "daily",
            365.0,
            "weekly",
            52.0,
            "monthly",
            12.0,
            "quarterly",
            4.0,
            "yearly",
            1.0,
            "annually",
            1.0);
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String UNIT = "(hour|day|week|month|quarter|year)s?";
    private static final String NUMBER = "(\\d+|" + String.join("|", NUMBERS) + ")";
    private static final Pattern TIMES = Pattern.compile("(once or twice|once|twice|" + NUMBER
            + "(?:(?: ?[-–] ?| to | or )" + NUMBER + ")? times?)(?: or more)? (?:a|an|per|every|each|in a) ?" + UNIT);
    private static final Pattern EVERY =
            Pattern.compile("(?:once )?(?:every|each)(?: " + NUMBER + "| (other))? " + UNIT);

    @Override
    public double rank(String category) {
        String text = category.replaceAll("[.,()]", "").strip();
        if (text.matches("never|not at all|nie|jamais")) {
            return 0;
        }
        double factor = 1;
        if (text.startsWith("more than ") || text.startsWith("more often than ") || text.endsWith(" or more")) {
            factor = 1.5;
        } else if (text.startsWith("less than ") || text.startsWith("less often than ") || text.endsWith(" or less")) {
            factor = 0.5;
        }
        String rate = text.replaceFirst("^(more|less)( often)? than ", "")
                .replaceFirst("^(at least|about|around|almost|up to) ", "")
                .replaceFirst(" or (more|less)( often)?$", "");
        return factor * timesAYear(rate);
    }

    private static double timesAYear(String rate) {
        if (ADVERBS.containsKey(rate)) {
            return ADVERBS.get(rate);
        }
        Matcher times = TIMES.matcher(rate);
        if (times.matches()) {
            double first = number(times.group(2) == null ? times.group(1) : times.group(2));
            double last = times.group(3) == null ? first : number(times.group(3));
            return (first + last) / 2 * PER_YEAR.get(times.group(4));
        }
        Matcher every = EVERY.matcher(rate);
        if (every.matches()) {
            double apart = every.group(2) != null ? 2 : every.group(1) == null ? 1 : number(every.group(1));
            return PER_YEAR.get(every.group(3)) / apart;
        }
        return Double.NaN;
    }

    private static double number(String word) {
        return switch (word) {
            case "once" -> 1;
            case "once or twice" -> 1.5;
            case "twice" -> 2;
            default -> NUMBERS.contains(word) ? NUMBERS.indexOf(word) : Double.parseDouble(word);
        };
    }
}
