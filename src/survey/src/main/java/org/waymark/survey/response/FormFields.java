package org.waymark.survey.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;

/** Answers as the fields of a page's form hold them; {@link AnswerReader} goes the other way. */
final class FormFields {

    private final Answers answers;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FormFields(Answers answers) {
        this.answers = answers;
    }

    /** Values by field; where something unread was entered, that. */
    static Map<String, List<String>> of(Page page, Answers answers, Unread unread) {
        var form = new FormFields(answers);
        for (Question question : page.questions()) {
            form.add(question);
            names(question).stream()
                    .filter(unread.byField()::containsKey)
                    .forEach(field -> form.fields.put(field, unread.byField().get(field)));
        }
        return form.fields;
    }

    /** The fields of a question: one, or one for each item of a battery. */
    static List<String> names(Question question) {
        return question.type() == QuestionType.BATTERY
                ? question.items().stream()
                        .map(item -> question.code() + '_' + item.code())
                        .toList()
                : List.of(question.code());
    }

    private void add(Question question) {
        if (question.type() == QuestionType.MULTIPLE_CHOICE) {
            List<String> chosen = question.options().stream()
                    .map(Option::code)
                    .filter(option -> Double.valueOf(1).equals(answers.get(question.code() + '_' + option)))
                    .toList();
            if (!chosen.isEmpty()) {
                fields.put(question.code(), chosen);
            }
        } else {
            names(question).stream()
                    .filter(answers::has)
                    .forEach(field -> fields.put(field, List.of(value(answers.get(field)))));
        }
    }

    private static String value(Object answer) {
        return answer instanceof Double number ? TypedNumber.write(number) : (String) answer;
    }
}
