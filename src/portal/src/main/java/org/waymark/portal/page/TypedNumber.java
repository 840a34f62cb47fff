package org.waymark.portal.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it: 1,000 or 1 000, 0.5 or 0,5, 5 or 5 %.
 *
 * @param value the number as it stands there, 5 for 5 %
 * @param percent whether a percent sign follows it
 */
public record TypedNumber(double value, boolean percent) {

    private static final int MOST_CHARACTERS = 40;
    private static final Pattern FORM = Pattern.compile("([-\u2212]?)(\\d+)(?:[.](\\d+))?(%?)");
    private static final Pattern THOUSANDS = Pattern.compile("[-\u2212]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?%?");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    /** Empty when it is no number. */
    public static Optional<TypedNumber> read(String typed) {
        if (typed == null || typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String plain = SPACES.matcher(typed).replaceAll("");
        // a comma before each three digits parts thousands, any other one is a decimal point
        plain = THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.');
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        String decimals = form.group(3) == null ? "" : '.' + form.group(3);
        double size = Double.parseDouble(form.group(2) + decimals);
        return Optional.of(new TypedNumber(
                form.group(1).isEmpty() ? size : -size, !form.group(4).isEmpty()));
    }
}
