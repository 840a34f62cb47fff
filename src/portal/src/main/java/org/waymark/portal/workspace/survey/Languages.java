package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waymark.survey.questionnaire.Questionnaire;

/** The languages a questionnaire can be written in, and what they are called. */
public final class Languages {

    private static final Locale PORTAL = Locale.ENGLISH;

    /** A language and its name. */
    public record Language(String code, String name) implements Serializable {}

    private Languages() {}

    static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(PORTAL);
    }

    /** That language if the questionnaire has it, its first one otherwise; null is none it has. */
    static String among(Questionnaire questionnaire, String wanted) {
        return questionnaire.languages().stream()
                .filter(language -> language.equals(wanted))
                .findFirst()
                .orElse(questionnaire.language());
    }

    /** Those a questionnaire has not been begun in, by name. */
    static List<Language> listOthers(Questionnaire questionnaire) {
        return Arrays.stream(Locale.getISOLanguages())
                // some have a former code as well
                .filter(code -> Locale.forLanguageTag(code).getLanguage().equals(code))
                .filter(code -> code.length() == 2 && !questionnaire.languages().contains(code))
                .map(code -> new Language(code, name(code)))
                .filter(language -> !language.name().equals(language.code()))
                .sorted(Comparator.comparing(Language::name))
                .toList();
    }
}
