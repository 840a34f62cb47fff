package org.waymark.portal.workspace.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.exchange.column.AnswerForm;
import org.waymark.survey.exchange.column.ColumnFacts;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.ColumnScale;
import org.waymark.survey.exchange.column.ColumnValue;

/** A column while what becomes of it is edited. */
public class ColumnRow implements Serializable {

    private static final int GLANCE = 7;

    private final ColumnPlan plan;
    private final List<ValueRow> values = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean ticked;
    private boolean used;
    private String code;
    private String label;
    private ColumnKind kind;
    private boolean reversed;
    private QuestionRole role;
    private Dimension dimension;
    private String from = "";
    private String to = "";
    private String lowest = "";
    private String highest = "";

    ColumnRow(ColumnPlan plan) {
        this.plan = plan;
        this.used = plan.used();
        this.code = plan.code();
        this.label = plan.label();
        this.kind = ColumnKind.of(plan.form());
        this.reversed = plan.reversed();
        this.role = plan.role();
        this.dimension = plan.dimension();
        for (ColumnValue value : plan.form().values()) {
            values.add(new ValueRow(value, values.size() + 1));
        }
        ColumnScale scale = plan.form().scale();
        if (scale != null) {
            from = String.valueOf(scale.from());
            to = String.valueOf(scale.to());
            lowest = scale.labels().getOrDefault(scale.from(), "");
            highest = scale.labels().getOrDefault(scale.to(), "");
        }
    }

    /** What has been made of it so far. */
    ColumnPlan plan() {
        return new ColumnPlan(plan.facts(), used, plain(code), plain(label), form(), reversed, role, dimension);
    }

    private AnswerForm form() {
        List<ColumnValue> inOrder = values.stream()
                .sorted(Comparator.comparingDouble(ValueRow::order))
                .map(isRating() ? ValueRow::onScale : ValueRow::value)
                .toList();
        return new AnswerForm(plan.form().type(), kind == ColumnKind.ORDERED_CHOICE, inOrder, scale())
                .as(kind.type(), plan.facts().style());
    }

    private ColumnScale scale() {
        ColumnScale before = plan.form().scale();
        if (before == null || !plain(from).matches("-?\\d{1,4}") || !plain(to).matches("-?\\d{1,4}")) {
            return null;
        }
        int first = Integer.parseInt(plain(from));
        int last = Integer.parseInt(plain(to));
        var labels = new TreeMap<>(before.labels());
        labels.keySet().removeIf(point -> point <= first || point >= last);
        labels.put(first, plain(lowest));
        labels.put(last, plain(highest));
        labels.values().removeIf(String::isEmpty);
        return new ColumnScale(first, last, labels);
    }

    void refuse(Problem problem) {
        problems.add(problem);
    }

    void accept() {
        problems.clear();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    public ColumnFacts getFacts() {
        return plan.facts();
    }

    public List<Problem> getProblems() {
        return problems;
    }

    public List<ValueRow> getValues() {
        return values;
    }

    /** As it is shown, which may be other than what has just been chosen. */
    public boolean isChoice() {
        return ColumnKind.of(plan.form()).type() == ColumnKind.CHOICE.type() && !values.isEmpty();
    }

    public boolean isRating() {
        return plan.form().scale() != null && ColumnKind.of(plan.form()) == ColumnKind.RATING;
    }

    /** The values whose place on the scale has to be told. */
    public List<ValueRow> getTold() {
        ColumnScale scale = plan.form().scale();
        return values.stream()
                .filter(value -> value.isToTell(scale.from(), scale.to()))
                .toList();
    }

    /** The answers in a line, or what stands in the file where there are none to choose from. */
    public String getGlance() {
        List<String> words = isChoice()
                ? plan.form().values().stream()
                        .filter(value -> !value.code().isEmpty())
                        .map(ColumnValue::label)
                        .distinct()
                        .toList()
                : plan.facts().examples();
        String line = String.join(" · ", words.subList(0, Math.min(words.size(), GLANCE)));
        return words.size() > GLANCE || !isChoice() && !words.isEmpty() ? line + " …" : line;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public boolean isUsed() {
        return used;
    }

    public void setUsed(boolean used) {
        this.used = used;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public ColumnKind getKind() {
        return kind;
    }

    public void setKind(ColumnKind kind) {
        this.kind = kind;
    }

    /** Only answers from low to high have a way round. */
    public boolean isReversible() {
        return isRating() || plan.form().ordered() || plan.form().isYesNo();
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLowest() {
        return lowest;
    }

    public void setLowest(String lowest) {
        this.lowest = lowest;
    }

    public String getHighest() {
        return highest;
    }

    public void setHighest(String highest) {
        this.highest = highest;
    }
}
