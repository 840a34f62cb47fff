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

    private static final String PHRASE = "(?:(?:i|we|ich|wir|je|yo|nous) )?(?:"
            + "do(?: ?n.?| no)t[ _](?:know|remember)|dk|(?:can.?t|cannot) (?:say|tell|remember)|no (?:opinion|answer|response)"
            + "|(?:prefer|would rather) not(?: to)?(?: say| answer| tell)?|refused?(?: to (?:say|answer))?"
            + "|not applicable|does(?:n.?t| not) apply|n\\.?/a\\.?"
            + "|wei(?:ß|ss)(?: ich| es)? nicht|keine angaben?|k\\. ?a\\.|keine meinung|kann ich nicht (?:sagen|beurteilen)"
            + "|no (?:lo )?s[eé]|no (?:sabe|contesta|contesto)|ns/nc|sin opini[oó]n|no aplica"
            + "|(?:ne )?sai[st] pas|nsp|sans (?:opinion|r[eé]ponse|objet)|non concern[eé]e?s?)";

    /** One such phrase or several, with a remark in brackets perhaps, and nothing else. */
    private static final Pattern WORDS = Pattern.compile("(?iu)[^\\p{L}\\p{N}]*" + PHRASE
            + "(?:(?: ?[/,;–-] ?| or | oder | ou | o )" + PHRASE + ")*(?: ?[(\\[].*)?[^\\p{L}\\p{N}]*");

    private DontKnow() {}

    /**
     * Whether these are the words of such an answer, and of nothing else: "I don't know anybody who repairs" is an answer.
     */
    public static boolean isSaidBy(String words) {
        return WORDS.matcher(words).matches();
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
