package org.waymark.survey.exchange.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises answers that say yes or no. */
final class YesNo {

    private static final Map<String, String> NO_OF_YES = Map.ofEntries(
            Map.entry("yes", "no"),
            Map.entry("y", "n"),
            Map.entry("true", "false"),
            Map.entry("t", "f"),
            Map.entry("1", "0"),
            Map.entry("1.0", "0.0"),
            Map.entry("ja", "nein"),
            Map.entry("j", "n"),
            Map.entry("wahr", "falsch"),
            Map.entry("oui", "non"),
            Map.entry("vrai", "faux"),
            Map.entry("si", "no"),
            Map.entry("sí", "no"),
            Map.entry("checked", "unchecked"),
            Map.entry("ticked", "not ticked"),
            Map.entry("selected", "not selected"),
            Map.entry("mentioned", "not mentioned"),
            Map.entry("quoted", "not quoted"));
    private static final List<String> TICKS =
            List.of("1", "1.0", "x", "yes", "true", "ja", "oui", "checked", "selected", "✓", "✔");

    private YesNo() {}

    /** The value that means yes and the one that means no, if these two values are such a pair. */
    static Optional<List<FoundValue>> of(List<FoundValue> values) {
        if (values.size() != 2) {
            return Optional.empty();
        }
        FoundValue one = values.get(0);
        FoundValue other = values.get(1);
        if (isPair(one, other)) {
            return Optional.of(List.of(one, other));
        }
        return isPair(other, one) ? Optional.of(List.of(other, one)) : Optional.empty();
    }

    /** Whether the only value of a column is a tick, so that an empty cell says no. */
    static boolean isTick(FoundValue only) {
        return TICKS.contains(FoundValue.key(only.text()));
    }

    private static boolean isPair(FoundValue yes, FoundValue no) {
        return FoundValue.key(no.text()).equals(NO_OF_YES.get(FoundValue.key(yes.text())));
    }
}
