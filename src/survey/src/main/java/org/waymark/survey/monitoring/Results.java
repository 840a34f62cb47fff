package org.waymark.survey.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.statistics.interval.Interval;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.monitoring.QuestionResult.AnswerShare;
import org.waymark.survey.monitoring.QuestionResult.ItemResult;
import org.waymark.survey.monitoring.QuestionResult.NetPromoterResult;
import org.waymark.survey.monitoring.QuestionResult.NumberSummary;
import org.waymark.survey.monitoring.QuestionResult.OpenTexts;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Scale;

/** Makes the results of questions from their counts. */
final class Results {

    private static final double FIRST_PROMOTER = 9;
    private static final double FIRST_PASSIVE = 7;

    private final Tally tally;
    private final Precision precision;
    private final String language;

    Results(Tally tally, Precision precision) {
        this.tally = tally;
        this.precision = precision;
        this.language = tally.asked().language();
    }

    List<QuestionResult> all() {
        return tally.asked()
                .questions()
                .filter(question -> question.role() != QuestionRole.IDENTITY)
                .map(this::of)
                .toList();
    }

    private QuestionResult of(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE -> single(question);
            case MULTIPLE_CHOICE -> multiple(question);
            case RATING -> rating(question);
            case BATTERY -> battery(question);
            case NUMBER -> number(question);
            case NPS -> nps(question);
            case SHORT_TEXT, LONG_TEXT -> texts(question);
        };
    }

    private QuestionResult single(Question question) {
        Counter.Choices choices = tally.choices(question.code());
        List<AnswerShare> shares = new ArrayList<>();
        for (Option option : question.options()) {
            shares.add(share(option.code(), option.label().in(language), choices.count(option.code()), choices.base()));
        }
        // options of an earlier version of the questionnaire, which only their codes still name
        for (Map.Entry<String, Long> entry : choices.byCode().entrySet()) {
            if (question.option(entry.getKey()) == null) {
                shares.add(share(entry.getKey(), entry.getKey(), entry.getValue(), choices.base()));
            }
        }
        return new Draft(question, choices.base()).shares(shares).result();
    }

    private QuestionResult multiple(Question question) {
        List<AnswerShare> shares = new ArrayList<>();
        long base = 0;
        for (Option option : question.options()) {
            Counter.Numbers chosen = tally.numbers(question.code() + '_' + option.code());
            shares.add(share(option.code(), option.label().in(language), chosen.count(1), chosen.base()));
            base = Math.max(base, chosen.base());
        }
        return new Draft(question, base).shares(shares).result();
    }

    private QuestionResult rating(Question question) {
        Counter.Numbers numbers = tally.numbers(question.code());
        Draft draft = new Draft(question, numbers.base()).shares(points(question.scale(), numbers));
        draft.mean = mean(numbers, question.scale());
        return draft.result();
    }

    private QuestionResult battery(Question question) {
        Draft draft = new Draft(question, 0);
        for (Item item : question.items()) {
            Counter.Numbers numbers = tally.numbers(question.code() + '_' + item.code());
            draft.base = Math.max(draft.base, numbers.base());
            draft.items.add(new ItemResult(
                    item.code(),
                    item.text().in(language),
                    numbers.base(),
                    Precision.isSmall(numbers.base()),
                    mean(numbers, question.scale()),
                    points(question.scale(), numbers)));
        }
        return draft.result();
    }

    private QuestionResult number(Question question) {
        Counter.Numbers numbers = tally.numbers(question.code());
        Draft draft = new Draft(question, numbers.base());
        if (numbers.base() > 0) {
            Question.NumberRange range = question.range();
            draft.mean = within(
                    precision.mean(numbers),
                    range == null || range.minimum() == null
                            ? Double.NEGATIVE_INFINITY
                            : range.minimum().doubleValue(),
                    range == null || range.maximum() == null
                            ? Double.POSITIVE_INFINITY
                            : range.maximum().doubleValue());
            draft.number = new NumberSummary(
                    numbers.smallest(),
                    numbers.quantile(0.25),
                    numbers.quantile(0.5),
                    numbers.quantile(0.75),
                    numbers.largest());
            draft.shares(Bins.of(numbers).stream()
                    .map(bin -> share(bin.code(), bin.label(), numbers.count(bin.from(), bin.to()), numbers.base()))
                    .toList());
        }
        return draft.result();
    }

    private QuestionResult nps(Question question) {
        Counter.Numbers numbers = tally.numbers(question.code());
        long promoters = numbers.count(FIRST_PROMOTER, Double.POSITIVE_INFINITY);
        long passives = numbers.count(FIRST_PASSIVE, FIRST_PROMOTER);
        long detractors = numbers.base() - promoters - passives;
        Draft draft = new Draft(question, numbers.base()).shares(points(question.scale(), numbers));
        draft.mean = mean(numbers, question.scale());
        if (numbers.base() > 0) {
            draft.nps = new NetPromoterResult(
                    precision.score(promoters, passives, detractors), promoters, passives, detractors);
        }
        return draft.result();
    }

    private QuestionResult texts(Question question) {
        Counter.Texts texts = tally.texts(question.code());
        Draft draft = new Draft(question, texts.base());
        draft.texts = new OpenTexts(texts.base(), texts.latest());
        return draft.result();
    }

    private Interval mean(Counter.Numbers numbers, Scale scale) {
        return within(precision.mean(numbers), scale.from(), scale.to());
    }

    /** The t interval of few answers may reach beyond what can be answered, where no mean can be. */
    private static Interval within(Interval mean, double smallest, double largest) {
        return mean == null
                ? null
                : new Interval(
                        mean.estimate(),
                        Math.min(Math.max(smallest, mean.lower()), mean.estimate()),
                        Math.max(Math.min(largest, mean.upper()), mean.estimate()),
                        mean.confidence());
    }

    private List<AnswerShare> points(Scale scale, Counter.Numbers numbers) {
        return scale.points().stream()
                .map(point -> share(
                        String.valueOf(point),
                        (point + " " + scale.label(point).in(language)).strip(),
                        numbers.count(point),
                        numbers.base()))
                .toList();
    }

    private AnswerShare share(String code, String label, long count, long base) {
        Interval interval = precision.share(count, base);
        return new AnswerShare(code, label, count, base, interval, interval == null ? null : interval.halfWidth());
    }

    /** A result while its parts are collected. */
    private final class Draft {
        private final Question question;
        private final List<ItemResult> items = new ArrayList<>();
        private long base;
        private List<AnswerShare> shares = List.of();
        private Interval mean;
        private NumberSummary number;
        private NetPromoterResult nps;
        private OpenTexts texts;

        Draft(Question question, long base) {
            this.question = question;
            this.base = base;
        }

        Draft shares(List<AnswerShare> found) {
            shares = found;
            return this;
        }

        QuestionResult result() {
            return new QuestionResult(
                    question.code(),
                    question.text().in(language),
                    question.type(),
                    question.role(),
                    base,
                    Precision.isSmall(base),
                    shares,
                    mean,
                    items,
                    number,
                    nps,
                    texts);
        }
    }
}
