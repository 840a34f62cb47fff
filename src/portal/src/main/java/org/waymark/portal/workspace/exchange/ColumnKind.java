package org.waymark.portal.workspace.exchange;

import org.waymark.survey.exchange.column.AnswerForm;
import org.waymark.survey.questionnaire.QuestionType;

/** The kinds of columns a person chooses from: a question's type, and for a choice whether its answers form an order. */
public enum ColumnKind {
    CHOICE(QuestionType.SINGLE_CHOICE),
    ORDERED_CHOICE(QuestionType.SINGLE_CHOICE),
    RATING(QuestionType.RATING),
    NPS(QuestionType.NPS),
    NUMBER(QuestionType.NUMBER),
    TEXT(QuestionType.SHORT_TEXT),
    LONG_TEXT(QuestionType.LONG_TEXT);

    private final QuestionType type;

    ColumnKind(QuestionType type) {
        this.type = type;
    }

    QuestionType type() {
        return type;
    }

    static ColumnKind of(AnswerForm form) {
        return switch (form.type()) {
            case SINGLE_CHOICE -> form.ordered() ? ORDERED_CHOICE : CHOICE;
            case RATING -> RATING;
            case NPS -> NPS;
            case NUMBER -> NUMBER;
            case LONG_TEXT -> LONG_TEXT;
            default -> TEXT;
        };
    }
}
