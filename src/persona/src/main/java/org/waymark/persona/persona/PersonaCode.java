package org.waymark.persona.persona;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The code by which other systems know a persona: its first published name as a word that stays when the name changes. */
final class PersonaCode {

    private static final int LONGEST = 60;

    private PersonaCode() {}

    /** @param taken tells whether another persona has a code already */
    static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String word = plain.isEmpty()
                ? "persona"
                : plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        String code = word;
        for (int number = 2; taken.test(code); number++) {
            code = word + '-' + number;
        }
        return code;
    }
}
