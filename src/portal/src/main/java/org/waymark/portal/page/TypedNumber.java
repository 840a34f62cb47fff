package org.waymark.portal.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: 1,000 or 1 000, 0.5 or 0,5, 1.234,5 or 1,234.5, 5 or 5 %.
 *
 * @param value the number as it stands there, 5 for 5 %
 * @param percent whether a percent sign follows it
 */
public record TypedNumber(double value, boolean percent) {

    private static final int MOST_CHARACTERS = 40;
    private static final Pattern FORM = Pattern.compile("([-\u2212]?)(\\d+)(?:[.](\\d+))?(%?)");
    private static final Pattern COMMAS = Pattern.compile("[-\u2212]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?%?");
    /** Of one group alone nobody knows whether it is a thousand or three decimals. */
    private static final Pattern POINTS =
            Pattern.compile("[-\u2212]?[1-9]\\d{0,2}((\\.\\d{3}){2,}(,\\d+)?|\\.\\d{3},\\d+)%?");

    private static final Pattern ONE_POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    /** Empty when it is no number. */
    public static Optional<TypedNumber> read(String typed) {
        if (typed == null || typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(english(SPACES.matcher(typed).replaceAll("")));
        if (!form.matches()) {
            return Optional.empty();
        }
        String decimals = form.group(3) == null ? "" : '.' + form.group(3);
        double size = Double.parseDouble(form.group(2) + decimals);
        return Optional.of(new TypedNumber(
                form.group(1).isEmpty() ? size : -size, !form.group(4).isEmpty()));
    }

    /** The same where only whole numbers are asked for: 12.000 is twelve thousand there, not twelve. */
    public static Optional<TypedNumber> readWhole(String typed) {
        String plain = typed == null ? "" : SPACES.matcher(typed).replaceAll("");
        return read(ONE_POINT.matcher(plain).matches() ? plain.replace(".", "") : typed);
    }

    /** Without thousands, and with a decimal point. */
    private static String english(String plain) {
        if (COMMAS.matcher(plain).matches()) {
            return plain.replace(",", "");
        }
        String points = POINTS.matcher(plain).matches() ? plain.replace(".", "") : plain;
        return points.replace(',', '.');
    }
}
