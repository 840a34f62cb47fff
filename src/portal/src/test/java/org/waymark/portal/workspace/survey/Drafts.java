package org.waymark.portal.workspace.survey;

import java.util.Arrays;
import java.util.List;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;

/** Questionnaires to edit. */
final class Drafts {

    private Drafts() {}

    /** English; a page for every list of codes, separated by blanks, with a complete question for every code. */
    static Questionnaire pages(String... codes) {
        return Questionnaire.empty("Appliances")
                .withPages(Arrays.stream(codes)
                        .map(page -> new Page(
                                LocalText.EMPTY,
                                Arrays.stream(page.split(" "))
                                        .filter(code -> !code.isEmpty())
                                        .map(Drafts::choice)
                                        .toList()))
                        .toList());
    }

    static Question choice(String code) {
        return new Question(
                code,
                QuestionType.SINGLE_CHOICE,
                english("Text of " + code),
                LocalText.EMPTY,
                false,
                false,
                QuestionRole.DESCRIPTOR,
                Dimension.ATTITUDE,
                List.of(new Option("1", english("One")), new Option("2", english("Two"))),
                List.of(),
                null,
                null);
    }

    static LocalText english(String text) {
        return LocalText.of("en", text);
    }
}
