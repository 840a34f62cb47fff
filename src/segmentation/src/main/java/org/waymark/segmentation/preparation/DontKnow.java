package org.waymark.segmentation.preparation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

/** Answers that say there is no answer, recognised by their words in our four languages. */
final class DontKnow {

    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\b(don.?t know|do not know|dk|can.?t say|cannot say|no opinion|no answer|prefer not|refused"
                    + "|not applicable|n/a|weiß nicht|weiss nicht|keine angabe|k\\. ?a\\.|keine meinung"
                    + "|no s[eé]|no sabe|ns/nc|no contesta|ne sais pas|ne sait pas|sans opinion|non concern)");

    private DontKnow() {}

    /** The values under which such answers are stored. */
    static List<Double> values(Variable variable) {
        return IntStream.range(0, variable.categories().size())
                .filter(i -> WORDS.matcher(variable.categories().get(i).label()).find())
                .mapToObj(i -> variable.measurement() == Measurement.RATING
                        ? Double.valueOf(variable.categories().get(i).code())
                        : Double.valueOf(i))
                .collect(Collectors.toList());
    }
}
