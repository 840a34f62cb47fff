package org.waymark.survey.exchange;

import java.util.Optional;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.response.Submission;

/** A column of a file with responses: one variable, or what comes with a response. */
@FunctionalInterface
interface ImportColumn {

    /** Adds what the cell says to the response of its row. */
    void read(String cell, Submission.Builder submission);

    /** @return empty when the questionnaire has no such variable */
    static Optional<ImportColumn> of(String header, Questionnaire questionnaire) {
        if (header.equals("submissionId")) {
            return Optional.of((cell, submission) -> submission.identifiedBy(cell));
        }
        if (header.equals("language")) {
            return Optional.of((cell, submission) -> submission.in(cell));
        }
        return questionnaire
                .questions()
                .flatMap(question -> of(header, question, questionnaire.language()).stream())
                .findFirst();
    }

    private static Optional<ImportColumn> of(String header, Question question, String language) {
        if (question.type() != QuestionType.MULTIPLE_CHOICE) {
            return question.variables(language).stream()
                    .map(Variable::code)
                    .filter(header::equals)
                    .findFirst()
                    .map(code -> (cell, submission) -> submission.answer(code, cell));
        }
        return question.options().stream()
                .filter(option -> header.equals(question.code() + '_' + option.code()))
                .findFirst()
                .map(option -> chosen(question, option));
    }

    private static ImportColumn chosen(Question question, Option option) {
        return (cell, submission) -> {
            switch (cell) {
                case "1" -> submission.answer(question.code(), option.code());
                case "0", "" -> {
                    // not chosen
                }
                // no option has such a code: the refusal names it
                default -> submission.answer(question.code(), cell);
            }
        };
    }
}
