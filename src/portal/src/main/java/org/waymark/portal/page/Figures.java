package org.waymark.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.waymark.persona.evidence.Evidence;
import org.waymark.segmentation.api.DifferenceTest;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Marker;

/** How figures are written, everywhere the same: whole percent, means with one digit, p-values with three. */
@Named
@ApplicationScoped
public class Figures {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final Numbers NUMBERS = new Numbers(LOCALE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", LOCALE);

    public String percent(Double share) {
        return share == null ? "–" : NUMBERS.percent(share);
    }

    /** A share in percent, or a mean with one digit after the point. */
    public String value(Double value, boolean share) {
        if (value == null) {
            return "–";
        }
        return share ? percent(value) : mean(value);
    }

    /** From a hundred on, tenths say nothing. */
    private static String mean(double value) {
        return NUMBERS.decimal(value, Math.abs(value) < 100 ? 1 : 0);
    }

    /** The figure of a statement: a share, a mean with the end of its scale, or an average of numbers without one. */
    public String claim(Evidence evidence) {
        String figure = estimate(evidence.figure(), evidence.share());
        if (evidence.share() || evidence.figure().value() == null) {
            return figure;
        }
        return evidence.maximum() == null ? average(figure) : figure + " of " + NUMBERS.plain(evidence.maximum(), 1);
    }

    /** A figure within a sentence: a share, or a mean that says it is one. */
    public String spoken(Estimate estimate, boolean share) {
        String figure = estimate(estimate, share);
        return share || estimate == null || estimate.value() == null ? figure : average(figure);
    }

    private static String average(String figure) {
        return figure + " on average";
    }

    public String estimate(Estimate estimate, boolean share) {
        return estimate == null ? "–" : value(estimate.value(), share);
    }

    /** Both ends of the interval. */
    public String interval(Estimate estimate, boolean share) {
        if (estimate == null || estimate.lower() == null) {
            return "–";
        }
        return share
                ? NUMBERS.decimal(100 * estimate.lower(), 0) + "–" + NUMBERS.percent(estimate.upper())
                : mean(estimate.lower()) + "–" + mean(estimate.upper());
    }

    public String number(double value, int digits) {
        return NUMBERS.decimal(value, digits);
    }

    public String count(long count) {
        return NUMBERS.count(count);
    }

    /** {@code p = .012}, and {@code p < .001} for anything smaller. */
    public String p(double p) {
        return p < 0.001 ? "p < .001" : "p = " + number(p, 3).replaceFirst("^0", "");
    }

    /** The test in the form in which papers report it: {@code χ²(3) = 211.0}, {@code F(3, 697.4) = 32.6}. */
    public String statistic(DifferenceTest test) {
        String value = number(test.statistic(), test.statistic() < 10 ? 2 : 1);
        String degrees = degrees(test.df1());
        return switch (test.name()) {
            case "FISHER" -> "Fisher’s exact test";
            case "KRUSKAL_WALLIS" -> "H(" + degrees + ") = " + value;
            default ->
                test.df2() == null
                        ? "χ²(" + degrees + ") = " + value
                        : "F(" + degrees + ", " + degrees(test.df2()) + ") = " + value;
        };
    }

    private String degrees(double df) {
        return number(df, df == Math.rint(df) ? 0 : 1);
    }

    /** The size of the effect: {@code V = .42} or {@code ω² = .12}. */
    public String effect(DifferenceTest test) {
        return effectSign(test.effectName()) + " = " + coefficient(test.effect());
    }

    /** The sign of a measure of effect. */
    public String effectSign(String name) {
        return switch (name) {
            case "CRAMERS_V" -> "V";
            case "EPSILON_SQUARED" -> "ε²";
            case "D" -> "d";
            case "H" -> "h";
            default -> "ω²";
        };
    }

    /** Two digits, without a zero before the point, as effects and correlations are written. */
    public String coefficient(Double value) {
        return value == null ? "–" : number(value, 2).replaceFirst("^(−?)0\\.", "$1.");
    }

    /** Both ends of the interval of an effect. */
    public String coefficients(Estimate estimate) {
        if (estimate == null || estimate.lower() == null) {
            return "–";
        }
        boolean signed = estimate.lower() < 0;
        return coefficient(estimate.lower()) + (signed ? " to " : "–") + coefficient(estimate.upper());
    }

    /** ▲ for a segment that is clearly higher than the others, ▼ for one that is lower. */
    public String mark(Marker marker) {
        return switch (marker) {
            case HIGHER -> " ▲";
            case LOWER -> " ▼";
            case NONE -> "";
        };
    }

    public String list(List<String> words) {
        return String.join(", ", words);
    }

    public String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    public String day(Instant instant) {
        return instant == null ? "–" : day(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    public String month(LocalDate day) {
        return day == null ? "–" : MONTH.format(day);
    }

    /** From the first month to the last, once if they are the same. */
    public String months(LocalDate first, LocalDate last) {
        String from = month(first);
        String to = month(last);
        return from.equals(to) ? from : from + " – " + to;
    }
}
