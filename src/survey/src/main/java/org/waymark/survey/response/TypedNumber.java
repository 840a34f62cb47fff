package org.waymark.survey.response;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them, in every way that leaves no doubt: with a point or a comma before the decimals, and with
 * spaces, apostrophes, points or commas between the thousands.
 */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}|\\d{1,3}( \\d{3}){1,4})?([.,]\\d{1,15})?");
    private static final Pattern POINTS_GROUP = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){1,4}(,\\d{1,15})?");
    private static final Pattern COMMAS_GROUP = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,15})?");

    /** Forty-five thousand to one reader, forty-five to another. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private TypedNumber() {}

    /** The number, or empty when it is none. A single separator stands before decimals. */
    static Optional<BigDecimal> read(String typed) {
        String number = evenedOut(typed);
        if (PLAIN.matcher(number).matches() && number.matches(".*\\d")) {
            return Optional.of(new BigDecimal(number.replace(" ", "").replace(',', '.')));
        }
        if (POINTS_GROUP.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        if (COMMAS_GROUP.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(",", "")));
        }
        return Optional.empty();
    }

    /** Whether its one separator may stand before decimals or between thousands. */
    static boolean isAmbiguous(String typed) {
        return AMBIGUOUS.matcher(evenedOut(typed)).matches();
    }

    /** The number as it can be typed again and is read the same. */
    static String write(double value) {
        String plain = plain(value);
        return isAmbiguous(plain) ? plain + '0' : plain;
    }

    /** The number without superfluous zeros, for sentences. */
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String evenedOut(String typed) {
        return typed.strip().replace('\u2212', '-').replaceAll("['\u2019\u00a0\u202f\u2009]", " ");
    }
}
