package org.waymark.portal.workspace.live;

import java.util.Comparator;
import java.util.List;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.BarChart;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.DotChart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.Interval;
import org.waymark.survey.monitoring.QuestionResult;
import org.waymark.survey.monitoring.QuestionResult.AnswerShare;
import org.waymark.survey.monitoring.QuestionResult.ItemResult;
import org.waymark.survey.questionnaire.QuestionType;

/** Turns the results of questions into charts, and says in a sentence what each chart shows. */
final class QuestionViews {

    private final Texts texts;
    private final Numbers numbers;
    private final String confidence;

    /** @param confidence of the intervals, from 0 to 1 */
    QuestionViews(Texts texts, double confidence) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
        this.confidence = numbers.plainPercent(confidence);
    }

    QuestionView of(QuestionResult result) {
        boolean answered = result.base() > 0;
        boolean drawn = answered && result.texts() == null && !isWithoutMeans(result);
        return new QuestionView(
                result.code(),
                result.text(),
                texts.get("live.role." + result.role()),
                drawn ? chart(result) : null,
                answered ? note(result) : texts.get("live.unanswered"),
                answered && result.small() && result.texts() == null ? texts.get("live.small", result.base()) : "",
                result.texts() == null ? List.of() : result.texts().latest());
    }

    /** Of one answer to a battery nothing is said: its mean would be that answer. */
    private static boolean isWithoutMeans(QuestionResult result) {
        return result.type() == QuestionType.BATTERY && result.items().stream().allMatch(item -> item.mean() == null);
    }

    private Chart chart(QuestionResult result) {
        if (result.type() == QuestionType.BATTERY) {
            return items(result);
        }
        List<BarChart.Bar> bars = result.shares().stream().map(this::bar).toList();
        return BarChart.ofShares(texts, sentence(result), bars);
    }

    private BarChart.Bar bar(AnswerShare share) {
        Estimate value = share.share() == null ? Estimate.exact(0) : Estimate.of(share.share());
        return new BarChart.Bar(share.label(), value, share.count(), share.base() < 30);
    }

    private Chart items(QuestionResult result) {
        List<AnswerShare> points = result.items().get(0).shares();
        double from = Double.parseDouble(points.get(0).code());
        double to = Double.parseDouble(points.get(points.size() - 1).code());
        List<DotChart.Row> rows = result.items().stream()
                .map(item -> DotChart.Row.of(item.label(), within(item.mean(), from, to), item.base(), item.small()))
                .toList();
        return new DotChart(
                texts,
                itemSentence(result),
                Axis.of(from, to, numbers, 1),
                List.of(texts.get("live.item"), texts.get("live.mean")),
                rows,
                null);
    }

    /** An interval of a mean may reach beyond the scale, where no mean can be. */
    private static Estimate within(Interval mean, double from, double to) {
        return mean == null
                ? Estimate.exact(Double.NaN)
                : new Estimate(mean.estimate(), Math.max(from, mean.lower()), Math.min(to, mean.upper()));
    }

    private String note(QuestionResult result) {
        String base = texts.get("live.base", numbers.count(result.base()));
        return switch (result.type()) {
            case SINGLE_CHOICE -> texts.get("live.note.shares", base, confidence);
            case MULTIPLE_CHOICE -> texts.get("live.note.multiple", base, confidence);
            case RATING -> join(mean(result.mean(), 2), texts.get("live.note.shares", base, confidence));
            case BATTERY ->
                isWithoutMeans(result) ? texts.get("live.note.tooFew") : texts.get("live.note.means", base, confidence);
            case NUMBER -> join(number(result), mean(result.mean(), 1), base);
            case NPS -> join(score(result), base);
            case SHORT_TEXT, LONG_TEXT -> texts.get("live.note.texts", result.base());
        };
    }

    private String mean(Interval mean, int digits) {
        return mean == null
                ? ""
                : texts.get(
                        "live.note.mean",
                        numbers.decimal(mean.estimate(), digits),
                        numbers.decimal(mean.lower(), digits),
                        numbers.decimal(mean.upper(), digits));
    }

    private String number(QuestionResult result) {
        var number = result.number();
        return texts.get(
                "live.note.number",
                numbers.plain(number.median(), 2),
                numbers.plain(number.firstQuartile(), 2),
                numbers.plain(number.thirdQuartile(), 2),
                numbers.plain(number.minimum(), 2),
                numbers.plain(number.maximum(), 2));
    }

    private String score(QuestionResult result) {
        Interval score = result.nps().score();
        return texts.get(
                "live.note.nps",
                numbers.signed(score.estimate(), 0),
                numbers.signed(score.lower(), 0),
                numbers.signed(score.upper(), 0),
                numbers.percent((double) result.nps().promoters() / result.base()),
                numbers.percent((double) result.nps().detractors() / result.base()),
                confidence);
    }

    private String sentence(QuestionResult result) {
        if (result.type() == QuestionType.NPS) {
            return join(result.text(), score(result));
        }
        AnswerShare most = result.shares().stream()
                .max(Comparator.comparingLong(AnswerShare::count))
                .orElseThrow();
        Interval share = most.share();
        return texts.get(
                "live.sentence.shares",
                result.text(),
                most.label(),
                numbers.percent(share == null ? 0 : share.estimate()),
                numbers.percent(share == null ? 0 : share.lower()),
                numbers.percent(share == null ? 0 : share.upper()),
                numbers.count(result.base()));
    }

    private String itemSentence(QuestionResult result) {
        List<ItemResult> ordered = result.items().stream()
                .filter(item -> item.mean() != null)
                .sorted(Comparator.comparing(item -> item.mean().estimate()))
                .toList();
        if (ordered.isEmpty()) {
            return result.text();
        }
        ItemResult lowest = ordered.get(0);
        ItemResult highest = ordered.get(ordered.size() - 1);
        return texts.get(
                "live.sentence.items",
                result.text(),
                highest.label(),
                numbers.decimal(highest.mean().estimate(), 1),
                lowest.label(),
                numbers.decimal(lowest.mean().estimate(), 1));
    }

    private static String join(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
