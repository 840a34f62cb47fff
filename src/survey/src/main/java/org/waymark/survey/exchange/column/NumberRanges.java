package org.waymark.survey.exchange.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups of a number, as "18-24", "65 and over", "less than $30,000" or "&gt;120k": ranked by where they begin. */
final class NumberRanges implements Ladder {

    private static final String CURRENCY = "[$€£¥]?\\s?";
    private static final String NUMBER = CURRENCY + "(\\d+(?:[., ’']\\d{3})*(?:[.,]\\d+)?)\\s?(k|m|tsd|%)?";
    private static final String UNIT =
            "(?:\\s?(?:years?|yrs?|jahre|ans|eur|usd|gbp|euros?|dollars?|[$€£]|%|km|people|persons?"
                    + "|employees|k|children|old|years old|mg|g|kg|ml|l|cm|min(?:utes?)?|h(?:ours?)?|days?|weeks?|months?|times))*"
                    + "(?:\\s?(?:/|per|an?|pro)\\s?(?:day|week|month|year|tag|woche|monat|jahr))?";
    private static final Pattern FROM_TO =
            Pattern.compile("(?:from |between )?" + NUMBER + UNIT + "\\s?(?:-|–|—|to|and|bis|à)\\s?" + NUMBER + UNIT);
    private static final Pattern BELOW = Pattern.compile(
            "(?:<=?|≤|less than|under|below|up to|younger than|fewer than|unter|bis|moins de)\\s?" + NUMBER + UNIT);
    private static final Pattern ABOVE = Pattern.compile(
            "(?:>=?|≥|more than|over|above|older than|at least|from|über|ab|plus de)\\s?" + NUMBER + UNIT);
    private static final Pattern AND_MORE = Pattern.compile(NUMBER + UNIT
            + "\\s?(?:\\+|and (?:over|above|older|more|up)|or (?:over|older|more|above)|plus|und (?:mehr|älter))"
            + UNIT);
    private static final Pattern ALONE = Pattern.compile(NUMBER + UNIT);

    @Override
    public double rank(String category) {
        Matcher range = FROM_TO.matcher(category);
        if (range.matches()) {
            // "30-60k" means thousands at both ends
            String unit = range.group(2) == null ? range.group(4) : range.group(2);
            return number(range.group(1), unit);
        }
        Matcher below = BELOW.matcher(category);
        if (below.matches()) {
            return 0.5 * number(below.group(1), below.group(2)) - 1e-3;
        }
        for (Pattern upwards : new Pattern[] {ABOVE, AND_MORE}) {
            Matcher above = upwards.matcher(category);
            if (above.matches()) {
                return number(above.group(1), above.group(2)) + 1e-3;
            }
        }
        Matcher alone = ALONE.matcher(category);
        return alone.matches() ? number(alone.group(1), alone.group(2)) : Double.NaN;
    }

    private static double number(String digits, String unit) {
        boolean decimal = digits.matches("\\d+[.,]\\d{1,2}");
        double number = Double.parseDouble(decimal ? digits.replace(',', '.') : digits.replaceAll("\\D", ""));
        if (unit == null) {
            return number;
        }
        return switch (unit) {
            case "k", "tsd" -> number * 1e3;
            case "m" -> number * 1e6;
            default -> number;
        };
    }
}
