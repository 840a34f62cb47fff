package org.waymark.portal.respond;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Question.NumberRange;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Scale;

/** One question as its form shows it, in one language, with what stands in its fields. */
public final class AskedQuestion {

    private final Question question;
    private final String language;
    private final Map<String, List<String>> fields;
    private final Texts texts;
    private final String problem;
    private final List<Choice> choices;
    private final List<Statement> statements;

    /** @param problem what is wrong with its answer; null when nothing is */
    AskedQuestion(Question question, String language, Map<String, List<String>> fields, Texts texts, String problem) {
        this.question = question;
        this.language = language;
        this.fields = fields;
        this.texts = texts;
        this.problem = problem;
        this.choices = choices();
        this.statements = question.items().stream().map(this::statement).toList();
    }

    /**
     * One radio button or checkbox.
     *
     * @param value what is sent when it is chosen
     * @param label what stands on it
     * @param words what a point of a scale means; empty when only its neighbours say so
     */
    public record Choice(String value, String label, String words, boolean chosen) {}

    /**
     * One statement of a battery.
     *
     * @param field the name of its radio buttons
     * @param missing whether it is the reason why the page is not complete
     * @param mayBeCleared whether an answer is there that need not be
     */
    public record Statement(String field, String text, List<Choice> points, boolean missing, boolean mayBeCleared) {}

    public String getCode() {
        return question.code();
    }

    /** The include that shows it. A scale with words at every point reads better as a list of answers. */
    public String getView() {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> "choices";
            case RATING -> isWorded() ? "choices" : "scale";
            case NPS -> "scale";
            case BATTERY -> "battery";
            case NUMBER, SHORT_TEXT -> "line";
            case LONG_TEXT -> "area";
        };
    }

    public String getText() {
        return question.text().in(language);
    }

    public String getHelp() {
        return question.help().in(language);
    }

    public String getNeed() {
        return texts.get(question.required() ? "respond.required" : "respond.optional");
    }

    public boolean isRequired() {
        return question.required();
    }

    public String getProblem() {
        return problem;
    }

    /** Ids of what a screen reader should read with the field. */
    public String getDescribedBy() {
        String hint = question.code() + ":hint";
        return problem == null ? hint : question.code() + ":problem " + hint;
    }

    /** Where the link of a problem leads: to the question, or to the first statement that lacks an answer. */
    public String getTarget() {
        return statements.stream()
                .filter(Statement::missing)
                .map(Statement::field)
                .findFirst()
                .orElse(question.code());
    }

    public boolean isMultiple() {
        return question.type() == QuestionType.MULTIPLE_CHOICE;
    }

    /** What stands in a field of one value. */
    public String getValue() {
        List<String> values = fields.getOrDefault(question.code(), List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean isNumber() {
        return question.type() == QuestionType.NUMBER;
    }

    /** The keyboard a phone shows. The plain one where a minus may be needed: the others often lack it. */
    public String getKeyboard() {
        NumberRange range = question.range();
        if (!isNumber() || range == null || range.minimum() == null || range.minimum() < 0) {
            return "text";
        }
        return range.decimals() == 0 ? "numeric" : "decimal";
    }

    /** The options, or the points of a scale. */
    public List<Choice> getChoices() {
        return choices;
    }

    public List<Statement> getStatements() {
        return statements;
    }

    public int getPointCount() {
        return question.scale().points().size();
    }

    /** What the points of a scale mean, those of them that are explained. */
    public List<String> getKey() {
        return question.scale().points().stream()
                .filter(point -> !words(point).isEmpty())
                .map(point -> number(point) + " = " + words(point))
                .toList();
    }

    /** The language of the words at the points: ours, when the scale is the same in every survey. */
    public String getKeyLanguage() {
        return question.type() == QuestionType.NPS ? texts.locale().getLanguage() : language;
    }

    /** How to answer. */
    public String getHint() {
        return switch (question.type()) {
            case SINGLE_CHOICE -> texts.get("respond.hint.single");
            case MULTIPLE_CHOICE -> texts.get("respond.hint.multiple");
            case RATING, NPS ->
                isWorded()
                        ? texts.get("respond.hint.single")
                        : texts.get(
                                "respond.hint.scale",
                                number(question.scale().from()),
                                number(question.scale().to()));
            case BATTERY -> texts.get("respond.hint.battery");
            case NUMBER -> numberHint();
            case SHORT_TEXT -> texts.get("respond.hint.text", QuestionType.SHORT_TEXT_LIMIT);
            case LONG_TEXT -> texts.get("respond.hint.text", QuestionType.LONG_TEXT_LIMIT);
        };
    }

    private String numberHint() {
        NumberRange range = question.range();
        boolean whole = range != null && range.decimals() == 0;
        String kind = texts.get(whole ? "respond.hint.whole" : "respond.hint.number");
        if (range == null || range.minimum() == null && range.maximum() == null) {
            return kind + ".";
        }
        if (range.minimum() != null && range.maximum() != null) {
            return texts.get("respond.hint.between", kind, range.minimum(), range.maximum());
        }
        return range.maximum() == null
                ? texts.get("respond.hint.atLeast", kind, range.minimum())
                : texts.get("respond.hint.atMost", kind, range.maximum());
    }

    private List<Choice> choices() {
        if (question.type().hasOptions()) {
            return question.options().stream()
                    .map(option -> choice(
                            question.code(), option.code(), option.label().in(language), ""))
                    .toList();
        }
        if (isWorded()) {
            return points(question.code()).stream()
                    .map(point -> new Choice(point.value(), point.words(), "", point.chosen()))
                    .toList();
        }
        return points(question.code());
    }

    private Statement statement(Item item) {
        String field = question.code() + '_' + item.code();
        List<Choice> points = points(field);
        boolean answered = points.stream().anyMatch(Choice::chosen);
        return new Statement(
                field,
                item.text().in(language),
                points,
                problem != null && question.required() && !answered,
                !question.required() && answered);
    }

    private boolean isWorded() {
        Scale scale = question.scale();
        return question.type() == QuestionType.RATING
                && scale.points().stream().noneMatch(point -> words(point).isEmpty());
    }

    private List<Choice> points(String field) {
        Scale scale = question.scale();
        if (scale == null) {
            return List.of();
        }
        return scale.points().stream()
                .map(point -> choice(field, String.valueOf(point), number(point), words(point)))
                .toList();
    }

    private Choice choice(String field, String value, String label, String words) {
        boolean chosen =
                Stream.ofNullable(fields.get(field)).flatMap(List::stream).anyMatch(value::equals);
        return new Choice(value, label, words, chosen);
    }

    private String words(int point) {
        if (question.type() == QuestionType.NPS) {
            return point == 0 ? texts.get("respond.nps.low") : point == 10 ? texts.get("respond.nps.high") : "";
        }
        return question.scale().label(point).in(language);
    }

    /** With a sign on both sides of zero, so that the two halves of a scale can be told apart at a glance. */
    private String number(int point) {
        if (point < 0) {
            return "\u2212" + -point;
        }
        return point > 0 && question.scale().from() < 0 ? "+" + point : String.valueOf(point);
    }
}
