package org.waymark.portal.respond;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import java.util.regex.Pattern;

/** Which language a respondent reads: the survey's own words in any language it has, ours in the four that we have. */
final class Languages {

    private static final List<String> OURS = List.of("en", "de", "fr", "es");

    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Languages() {}

    /**
     * Two-letter codes, the best first: what the address asks for, then what the browser is set to.
     *
     * @param asked the parameter {@code lang}; may be null, or anything
     * @param accepted the header {@code Accept-Language}; may be null, or anything
     */
    static List<String> preferred(String asked, String accepted) {
        var preferred = new LinkedHashSet<String>();
        if (asked != null) {
            preferred.add(asked);
        }
        try {
            LanguageRange.parse(accepted == null ? "" : accepted)
                    .forEach(range -> preferred.add(range.getRange().split("-")[0]));
        } catch (IllegalArgumentException e) {
            // a browser that does not say what it is set to
        }
        return preferred.stream().filter(code -> CODE.matcher(code).matches()).toList();
    }

    /** The language of ours for somebody who reads the survey in that one. */
    static String ours(String language) {
        return OURS.contains(language) ? language : "en";
    }

    /** The language of ours for somebody who prefers these. */
    static String ours(List<String> preferred) {
        return preferred.stream().filter(OURS::contains).findFirst().orElse("en");
    }

    /** What speakers of a language call it. */
    static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
