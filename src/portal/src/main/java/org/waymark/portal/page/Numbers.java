package org.waymark.portal.page;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them in one language. What must not be torn apart is joined by a no-break space. */
public record Numbers(Locale locale) {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    /** Whole numbers with their thousands apart. */
    public String count(long number) {
        return decimal(number, 0);
    }

    /** @param digits after the point, written even when they are zero */
    public String decimal(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        String written = format.format(number);
        boolean zero = written.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? written.replace("-", "") : written.replace('-', MINUS);
    }

    /** As many digits as the number needs, at most so many. */
    public String plain(double number, int mostDigits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(mostDigits);
        return format.format(number).replace('-', MINUS);
    }

    /** With its sign, also when it is positive. */
    public String signed(double number, int digits) {
        String written = decimal(number, digits);
        return number > 0 && written.chars().anyMatch(c -> c >= '1' && c <= '9') ? '+' + written : written;
    }

    /** @param share 0.42 for 42 % */
    public String percent(double share) {
        return percent(share, 0);
    }

    public String percent(double share, int digits) {
        return decimal(100 * share, digits) + NO_BREAK_SPACE + '%';
    }

    /** A percentage without zeros at its end, as people type it: 5 %, 2.5 %. */
    public String plainPercent(double share) {
        return plain(100 * share, 4) + NO_BREAK_SPACE + '%';
    }

    /** Percentage points: 6.7 for a share of 0.067. */
    public String points(double share) {
        return decimal(100 * share, 1);
    }

    /** Minutes and seconds, from an hour on hours and minutes. */
    public String duration(long seconds) {
        if (seconds < 60) {
            return seconds + unit("s");
        }
        if (seconds < 3600) {
            long rest = seconds % 60;
            return seconds / 60 + unit("min") + (rest == 0 ? "" : ' ' + (rest + unit("s")));
        }
        return count(seconds / 3600) + unit("h") + ' ' + seconds % 3600 / 60 + unit("min");
    }

    private static String unit(String name) {
        return NO_BREAK_SPACE + name;
    }
}
