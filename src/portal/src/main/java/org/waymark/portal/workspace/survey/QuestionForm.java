package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Scale;

/** A question while it is edited. What one type does not need is kept until the form is left, in case it comes back. */
public class QuestionForm implements Serializable {

    private final Question base;
    private final Wording wording;
    private final Words text;
    private final Words help;
    private final PartList options;
    private final PartList items;
    private final Map<Integer, Words> points = new TreeMap<>();
    private final NumberField minimum;
    private final NumberField maximum;
    private String code;
    private QuestionType type;
    private QuestionType suited;
    private boolean required;
    private boolean ordered;
    private boolean reversed;
    private QuestionRole role;
    private Dimension dimension;
    private int from;
    private int to;
    private int decimals;
    private int page;
    private String shape;

    /** @param page where the question stands, from 0 */
    QuestionForm(Question base, Wording wording, int page) {
        this.base = base;
        this.page = page;
        code = base.code();
        type = base.type();
        suited = type;
        text = wording.words(base.text());
        help = wording.words(base.help());
        required = base.required();
        ordered = base.ordered();
        reversed = base.reversed();
        role = base.role();
        dimension = base.dimension();
        options = new PartList(wording, false);
        base.options()
                .forEach(option ->
                        options.show(new PartRow(option.code(), wording.words(option.label()), option.value())));
        items = new PartList(wording, true);
        base.items().forEach(item -> items.show(PartRow.of(item, wording.words(item.text()))));
        Scale scale = base.scale() == null ? new Scale(1, 5, Map.of()) : base.scale();
        from = scale.from();
        to = scale.to();
        this.wording = wording;
        scale.points().forEach(point -> points.put(point, wording.words(scale.label(point))));
        Question.NumberRange range = base.range() == null ? new Question.NumberRange(null, null, 0) : base.range();
        minimum = new NumberField(range.minimum());
        maximum = new NumberField(range.maximum());
        decimals = range.decimals();
        isReshaped();
    }

    /** A question of another type needs other parts, and begins with two empty ones. */
    private void beginParts() {
        if (type.hasOptions()) {
            options.begin();
        }
        if (type == QuestionType.BATTERY) {
            items.begin();
        }
    }

    /** Another type is mostly for something else; a purpose that somebody chose stays. */
    private void suitPurpose() {
        if (type != suited) {
            role = role == suited.usualRole() ? type.usualRole() : role;
            dimension = dimension == suited.usualDimension() ? type.usualDimension() : dimension;
            suited = type;
        }
    }

    /** The question as it is typed. What cannot be read is as it was, and a problem says so at its field. */
    Question question(List<Problem> problems) {
        if (type != base.type()) {
            beginParts();
        }
        suitPurpose();
        List<PartRow> rows = options.getRows();
        return new Question(
                Objects.requireNonNullElse(code, "").strip(),
                type,
                text.text(),
                help.text(),
                required,
                ordered,
                reversed,
                role,
                dimension,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> rows.get(i).option(i + 1, problems))
                        .toList(),
                items.getRows().stream().map(PartRow::item).toList(),
                scale(problems),
                range(problems));
    }

    private Scale scale(List<Problem> problems) {
        var labels = new LinkedHashMap<Integer, LocalText>();
        points.forEach((point, words) -> labels.put(point, words.text()));
        if (type == QuestionType.NPS) {
            return new Scale(0, 10, labels);
        }
        if (!type.hasScale() || Scale.isPossible(from, to)) {
            return type.hasScale() ? new Scale(from, to, labels) : null;
        }
        problems.add(Problem.at("to", "questionnaire.scale.range", from, to, Scale.MOST_STEPS));
        return base.scale();
    }

    private Question.NumberRange range(List<Problem> problems) {
        if (type != QuestionType.NUMBER) {
            return null;
        }
        return new Question.NumberRange(
                minimum.number(Problem.at("minimum", "questionnaire.number", minimum.getTyped()), problems),
                maximum.number(Problem.at("maximum", "questionnaire.number", maximum.getTyped()), problems),
                Math.max(0, Math.min(Question.NumberRange.MOST_DECIMALS, decimals)));
    }

    /** Whether it needs other fields, or another name over them, than when this was asked last. */
    boolean isReshaped() {
        String now = String.join(" ", code, type.name(), String.valueOf(from), String.valueOf(to));
        boolean reshaped = !now.equals(shape);
        shape = now;
        return reshaped;
    }

    /** The options or the items, whichever the type has. */
    PartList parts() {
        return type == QuestionType.BATTERY ? items : options;
    }

    public PartList getOptions() {
        return options;
    }

    public PartList getItems() {
        return items;
    }

    /** The points of the scale as it is typed; words of points it had before are kept in case they come back. */
    public List<PointRow> getPoints() {
        boolean recommendation = type == QuestionType.NPS;
        if (!recommendation && !Scale.isPossible(from, to)) {
            return List.of();
        }
        int first = recommendation ? 0 : from;
        int last = recommendation ? 10 : to;
        return IntStream.rangeClosed(first, last)
                .mapToObj(point -> new PointRow(
                        point,
                        point == first || point == last,
                        points.computeIfAbsent(point, missing -> wording.words(LocalText.EMPTY))))
                .toList();
    }

    public Words getText() {
        return text;
    }

    public Words getHelp() {
        return help;
    }

    public NumberField getMinimum() {
        return minimum;
    }

    public NumberField getMaximum() {
        return maximum;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public boolean isOrdered() {
        return ordered;
    }

    public void setOrdered(boolean ordered) {
        this.ordered = ordered;
    }

    public boolean isReversed() {
        return reversed;
    }

    public void setReversed(boolean reversed) {
        this.reversed = reversed;
    }

    public QuestionRole getRole() {
        return role;
    }

    public void setRole(QuestionRole role) {
        this.role = role;
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public int getDecimals() {
        return decimals;
    }

    public void setDecimals(int decimals) {
        this.decimals = decimals;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
