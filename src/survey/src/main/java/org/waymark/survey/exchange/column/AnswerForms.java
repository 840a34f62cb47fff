package org.waymark.survey.exchange.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.questionnaire.QuestionType;

/** Proposes the form of a column's answers from what stands in it. */
final class AnswerForms {

    private static final int MOST_CHOICES = 50;
    private static final int MOST_NUMBERED_CHOICES = 30;
    private static final int MOST_LEVELS = 12;
    private static final int LONGEST_CHOICE = 80;
    private static final int FEW = 6;
    private static final int SHORT = 30;
    private static final String LAST =
            "(other|others|something else|none|none of (these|the above)|don.?t know|dk|not sure|no answer|no opinion|refused"
                    + "|prefer not to say|not applicable|sonstiges?|andere|weiß nicht|keine angabe|autre)( .*)?";

    private final ColumnProfile column;
    private final Topic topic;

    private AnswerForms(ColumnProfile column) {
        this.column = column;
        this.topic = Topic.of(column.header());
    }

    /** @param scale of the column, if its numbers are a rating */
    static AnswerForm propose(ColumnProfile column, Optional<ColumnScale> scale) {
        return new AnswerForms(column).propose(scale);
    }

    /** Whether a column says who somebody is. */
    static boolean isIdentity(ColumnProfile column) {
        return column.hasEmails()
                || Topic.of(column.header()).isIdentity() && column.isNearlyUnique() && !isMeasured(column);
    }

    /** A number with decimals is no key, whatever it is called. */
    private static boolean isMeasured(ColumnProfile column) {
        return column.isNumeric() && !column.isWhole();
    }

    private AnswerForm propose(Optional<ColumnScale> scale) {
        List<FoundValue> values = column.values();
        if (column.isEmpty() || isIdentity(column)) {
            return text();
        }
        if (values.size() == 1 && !column.hasTooManyValues()) {
            return isTicked(column) ? ticks(values.get(0)) : text();
        }
        Optional<List<FoundValue>> yesNo =
                column.hasTooManyValues() || topic == Topic.GENDER ? Optional.empty() : YesNo.of(values);
        if (yesNo.isPresent()) {
            return yesNo(yesNo.get().get(0), yesNo.get().get(1));
        }
        return column.isNumeric() ? number(scale) : words();
    }

    /** Whether a column holds the same tick or nothing, as exports of "choose all that apply" do. */
    static boolean isTicked(ColumnProfile column) {
        return column.missing() > 0
                && !column.hasTooManyValues()
                && column.values().size() == 1
                && YesNo.isTick(column.values().get(0));
    }

    private AnswerForm number(Optional<ColumnScale> scale) {
        int different =
                column.hasTooManyValues() ? Integer.MAX_VALUE : column.placed().size();
        boolean named = topic == Topic.GENDER || scale.isEmpty() && Topic.namesGroups(column.header());
        boolean levels = topic == Topic.EDUCATION || topic == Topic.INCOME;
        if (column.isWhole() && named && different <= MOST_NUMBERED_CHOICES) {
            return choice(inNumericOrder(), false);
        }
        if (column.isWhole() && levels && different <= MOST_LEVELS) {
            return choice(inNumericOrder(), true);
        }
        if (topic == Topic.AGE || topic == Topic.WEIGHT) {
            return plain(QuestionType.NUMBER);
        }
        if (scale.isPresent()) {
            return rating(scale.get());
        }
        boolean few = column.isWhole() && different <= 3 && !Topic.asksHowMany(column.header());
        return few ? choice(inNumericOrder(), different == 3) : plain(QuestionType.NUMBER);
    }

    private AnswerForm words() {
        if (column.hasTooManyValues()) {
            return text();
        }
        List<FoundValue> values = column.values();
        Optional<WordedScale> worded = WordedScale.of(column.placed());
        if (worded.isPresent()) {
            return worded(worded.get());
        }
        Optional<List<FoundValue>> order = CategoryOrder.of(column.placed(), topic == Topic.EDUCATION);
        if (order.isPresent()) {
            return choice(
                    Stream.concat(order.get().stream(), column.dontKnows().stream())
                            .toList(),
                    true);
        }
        boolean recurring = values.size() <= MOST_CHOICES && column.count() >= 3L * values.size();
        boolean few = values.size() <= FEW && column.averageLength() <= SHORT && topic != Topic.REMARK;
        return (recurring || few) && column.averageLength() <= LONGEST_CHOICE ? choice(byFrequency(), false) : text();
    }

    private AnswerForm text() {
        return plain(
                column.longest() > QuestionType.SHORT_TEXT_LIMIT ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT);
    }

    /** Keeps the values, so that it can be corrected into a choice. */
    private AnswerForm plain(QuestionType type) {
        if (column.hasTooManyValues()) {
            return new AnswerForm(type, false, List.of(), null);
        }
        return new AnswerForm(
                type,
                false,
                choice(column.isNumeric() ? inNumericOrder() : byFrequency(), false)
                        .values(),
                null);
    }

    private AnswerForm rating(ColumnScale scale) {
        var values = new ArrayList<ColumnValue>();
        for (FoundValue found : inNumericOrder()) {
            double point = column.numbers().style().parse(found.text());
            if (!Double.isNaN(point)) {
                values.add(new ColumnValue(found.text(), found.text(), found.text(), point, found.count()));
            }
        }
        values.addAll(dontKnows());
        boolean recommends = topic == Topic.OUTCOME
                && Topic.words(column.header()).matches(".*\\b(recommend\\w*|nps|net promoter)\\b.*")
                && scale.from() == 0
                && scale.to() == 10;
        return recommends
                ? new AnswerForm(QuestionType.NPS, false, values, null)
                : new AnswerForm(QuestionType.RATING, false, values, scale);
    }

    private AnswerForm worded(WordedScale scale) {
        var values = new ArrayList<ColumnValue>();
        List<FoundValue> placed = column.placed();
        for (int i = 0; i < placed.size(); i++) {
            FoundValue found = placed.get(i);
            int point = scale.points().get(i);
            values.add(new ColumnValue(
                    found.text(),
                    String.valueOf(point),
                    scale.labels().getOrDefault(point, String.valueOf(point)),
                    (double) point,
                    found.count()));
        }
        values.sort(Comparator.comparingDouble(ColumnValue::value));
        values.addAll(dontKnows());
        return new AnswerForm(
                QuestionType.RATING, false, values, new ColumnScale(scale.from(), scale.to(), scale.labels()));
    }

    private List<ColumnValue> dontKnows() {
        return column.dontKnows().stream()
                .map(found -> new ColumnValue(found.text(), DontKnow.CODE, found.text(), null, found.count()))
                .toList();
    }

    private static AnswerForm choice(List<FoundValue> values, boolean ordered) {
        var codes = new CodeMaker();
        var answers = new ArrayList<ColumnValue>();
        for (FoundValue found : values) {
            String code = codes.option(found.text(), answers.size() + 1);
            answers.add(new ColumnValue(found.text(), code, found.text(), null, found.count()));
        }
        return new AnswerForm(QuestionType.SINGLE_CHOICE, ordered, answers, null);
    }

    private static AnswerForm yesNo(FoundValue yes, FoundValue no) {
        boolean digits = yes.text().equals("1");
        return yesNo(
                new ColumnValue(yes.text(), yes.text(), digits ? "Yes" : yes.text(), 1.0, yes.count()),
                new ColumnValue(no.text(), no.text(), digits ? "No" : no.text(), 0.0, no.count()));
    }

    private AnswerForm ticks(FoundValue tick) {
        return yesNo(
                new ColumnValue(tick.text(), "1", "Yes", 1.0, tick.count()),
                new ColumnValue("", "0", "No", 0.0, column.missing()));
    }

    private static AnswerForm yesNo(ColumnValue yes, ColumnValue no) {
        var codes = new CodeMaker();
        return new AnswerForm(
                QuestionType.SINGLE_CHOICE,
                false,
                List.of(
                        new ColumnValue(yes.found(), codes.option(yes.code(), 1), yes.label(), 1.0, yes.count()),
                        new ColumnValue(no.found(), codes.option(no.code(), 2), no.label(), 0.0, no.count())),
                null);
    }

    private List<FoundValue> inNumericOrder() {
        NumberStyle style = column.numbers().style();
        return column.values().stream()
                .sorted(Comparator.comparingDouble(value -> style.parse(value.text())))
                .toList();
    }

    private List<FoundValue> byFrequency() {
        return column.values().stream()
                .sorted(Comparator.comparing((FoundValue value) ->
                                FoundValue.key(value.text()).matches(LAST))
                        .thenComparing(value -> -value.count())
                        .thenComparing(FoundValue::text))
                .toList();
    }
}
