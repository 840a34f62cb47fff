package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.Scale;

/** The questionnaire that the columns of a file are answers to: one question for each. */
public final class UploadedQuestionnaire {

    /** A file does not say in which language people were asked. */
    public static final String LANGUAGE = "en";

    private static final int QUESTIONS_ON_A_PAGE = 20;

    private UploadedQuestionnaire() {}

    /** @param columns that pass {@link PlanCheck} */
    public static Questionnaire of(String title, List<ColumnPlan> columns) {
        List<ColumnPlan> used = columns.stream().filter(ColumnPlan::used).toList();
        var pages = new ArrayList<Page>();
        for (int start = 0; start < used.size(); start += QUESTIONS_ON_A_PAGE) {
            List<ColumnPlan> part = used.subList(start, Math.min(start + QUESTIONS_ON_A_PAGE, used.size()));
            pages.add(new Page(
                    LocalText.EMPTY,
                    part.stream().map(UploadedQuestionnaire::question).toList()));
        }
        boolean identifies = used.stream().anyMatch(column -> column.role() == QuestionRole.IDENTITY);
        return new Questionnaire(
                List.of(LANGUAGE),
                text(title),
                LocalText.EMPTY,
                LocalText.EMPTY,
                identifies ? Anonymity.CONFIDENTIAL : Anonymity.ANONYMOUS,
                pages);
    }

    private static Question question(ColumnPlan column) {
        QuestionType type = column.form().type();
        return new Question(
                column.code(),
                type,
                text(column.label()),
                LocalText.EMPTY,
                false,
                column.form().ordered(),
                column.reversed(),
                column.role(),
                column.dimension(),
                type == QuestionType.SINGLE_CHOICE ? options(column.form().values()) : List.of(),
                List.of(),
                type == QuestionType.RATING ? scale(column.form().scale()) : null,
                null);
    }

    private static List<Option> options(List<ColumnValue> values) {
        var options = new LinkedHashMap<String, Option>();
        for (ColumnValue value : values) {
            if (!value.code().isEmpty()) {
                options.putIfAbsent(value.code(), new Option(value.code(), text(value.label()), value.value()));
            }
        }
        return List.copyOf(options.values());
    }

    private static Scale scale(ColumnScale scale) {
        Map<Integer, LocalText> labels = new TreeMap<>();
        scale.labels().forEach((point, label) -> {
            if (!label.isBlank()) {
                labels.put(point, text(label));
            }
        });
        return new Scale(scale.from(), scale.to(), labels);
    }

    private static LocalText text(String words) {
        return LocalText.of(LANGUAGE, words);
    }
}
