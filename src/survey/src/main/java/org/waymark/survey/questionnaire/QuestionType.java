package org.waymark.survey.questionnaire;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;

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

    /** What such a question is mostly for, until somebody says otherwise. */
    public QuestionRole usualRole() {
        return switch (this) {
            case RATING, BATTERY -> QuestionRole.BASIS;
            case NPS -> QuestionRole.OUTCOME;
            default -> QuestionRole.DESCRIPTOR;
        };
    }

    /** What such a question mostly tells of people, until somebody says otherwise. */
    public Dimension usualDimension() {
        return switch (this) {
            case NPS -> Dimension.SATISFACTION;
            case RATING, BATTERY, SHORT_TEXT, LONG_TEXT -> Dimension.ATTITUDE;
            default -> Dimension.BEHAVIOUR;
        };
    }

    public boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }

    public boolean hasScale() {
        return this == RATING || this == BATTERY;
    }
}
