package org.waymark.survey.api;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * Answers that say there is none: somebody was asked, replied, and has no place on the scale. They are recognised by
 * their words in our four languages.
 */
public final class DontKnow {

    /** Stands for such an answer to a rating or a number, which has no code of its own for it. */
    public static final String CODE = "dont_know";

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(don.?t[ _]know|do not know|dk|can.?t say|cannot say|no opinion|no answer|prefer not|refused"
                    + "|not applicable|n/a|weiß nicht|weiss nicht|keine angabe|k\\. ?a\\.|keine meinung"
                    + "|no s[eé]|no sabe|ns/nc|no contesta|ne sais pas|ne sait pas|sans opinion|non concern)");

    private DontKnow() {}

    /** Whether these are the words of such an answer. */
    public static boolean isSaidBy(String words) {
        return WORDS.matcher(words).find();
    }

    /** The values under which such answers are stored, where they stand among the categories or the points of a scale. */
    public static List<Double> values(Variable variable) {
        return IntStream.range(0, variable.categories().size())
                .filter(i -> isSaidBy(variable.categories().get(i).label()))
                .mapToObj(i -> variable.measurement() == Measurement.RATING
                        ? Double.valueOf(variable.categories().get(i).code())
                        : Double.valueOf(i))
                .toList();
    }

    /** The column with such answers taken from their places: {@link Column#DONT_KNOW}, which is no number. */
    public static Column apart(Column column) {
        List<Double> values = values(column.variable());
        return values.isEmpty() ? column : column.withoutPlace(values);
    }
}
