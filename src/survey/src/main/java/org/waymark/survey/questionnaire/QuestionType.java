package org.waymark.survey.questionnaire;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a question is asked. */
public enum QuestionType {
    SINGLE_CHOICE("single"),
    MULTIPLE_CHOICE("multiple"),
    RATING("rating"),
    BATTERY("battery"),
    NUMBER("number"),
    SHORT_TEXT("text"),
    LONG_TEXT("long-text"),
    NPS("nps");

    /** Characters of a short text. */
    public static final int SHORT_TEXT_LIMIT = 500;

    /** Characters of a long text. */
    public static final int LONG_TEXT_LIMIT = 5_000;

    private final String word;

    QuestionType(String word) {
        this.word = word;
    }

    /** Its name in documents and in the API. */
    public String word() {
        return word;
    }

    public static Optional<QuestionType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(QuestionType::word).collect(Collectors.joining(", "));
    }

    public boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    public boolean hasScale() {
        return this == RATING || this == BATTERY;
    }
}
