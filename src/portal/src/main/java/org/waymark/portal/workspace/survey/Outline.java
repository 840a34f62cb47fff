package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;

/** The questionnaire at a glance: a line for every page and every question. */
public final class Outline {

    private static final int MOST_CHARACTERS = 90;

    /**
     * A page.
     *
     * @param part what the line opens
     * @param address the parameters that open it after a reload
     * @param toDos how much is to be done on the page itself
     */
    public record PageLine(
            Selection part, String address, int number, String title, int toDos, List<QuestionLine> questions)
            implements Serializable {}

    /**
     * A question.
     *
     * @param text how it begins
     * @param toDos how much is to be done
     */
    public record QuestionLine(
            Selection part,
            String address,
            String code,
            QuestionType type,
            String text,
            QuestionRole role,
            boolean required,
            int toDos)
            implements Serializable {}

    private Outline() {}

    static List<PageLine> of(Questionnaire questionnaire, String language, List<ToDo> toDos) {
        var lines = new ArrayList<PageLine>();
        for (int p = 0; p < questionnaire.pages().size(); p++) {
            Page page = questionnaire.pages().get(p);
            var questions = new ArrayList<QuestionLine>();
            for (int q = 0; q < page.questions().size(); q++) {
                questions.add(line(
                        questionnaire, new Selection(p, q), page.questions().get(q), language, toDos));
            }
            Selection part = Selection.ofPage(p);
            lines.add(new PageLine(
                    part,
                    part.address(questionnaire),
                    p + 1,
                    begin(page.title().in(language)),
                    count(toDos, part),
                    questions));
        }
        return lines;
    }

    private static QuestionLine line(
            Questionnaire questionnaire, Selection part, Question question, String language, List<ToDo> toDos) {
        return new QuestionLine(
                part,
                part.address(questionnaire),
                question.code(),
                question.type(),
                begin(question.text().in(language)),
                question.role(),
                question.required(),
                count(toDos, part));
    }

    private static int count(List<ToDo> toDos, Selection part) {
        return (int) toDos.stream().filter(toDo -> toDo.part().equals(part)).count();
    }

    private static String begin(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
