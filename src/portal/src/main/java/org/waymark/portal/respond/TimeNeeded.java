package org.waymark.portal.respond;

import java.util.List;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;

/**
 * How long answering takes, roughly: reading at 200 words a minute, and a few seconds for each answer. The seconds are
 * our estimate, on the slow side; nobody minds to be done early.
 */
final class TimeNeeded {

    private static final double SECONDS_PER_WORD = 60.0 / 200;

    private TimeNeeded() {}

    /** Minutes for these pages, at least 1. */
    static int minutes(List<Page> pages, String language) {
        double seconds = pages.stream()
                .flatMap(page -> page.questions().stream())
                .mapToDouble(question -> reading(question, language) + answering(question))
                .sum();
        return Math.max(1, (int) Math.ceil(seconds / 60));
    }

    private static double reading(Question question, String language) {
        int words = words(question.text().in(language)) + words(question.help().in(language));
        words += question.options().stream()
                .mapToInt(option -> words(option.label().in(language)))
                .sum();
        words += question.items().stream()
                .mapToInt(item -> words(item.text().in(language)))
                .sum();
        return words * SECONDS_PER_WORD;
    }

    private static double answering(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE, RATING, NPS -> 4;
            case MULTIPLE_CHOICE -> 8;
            case BATTERY -> 4.0 * question.items().size();
            case NUMBER -> 8;
            case SHORT_TEXT -> 15;
            case LONG_TEXT -> 40;
        };
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
