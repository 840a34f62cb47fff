package org.waymark.portal.workspace.live;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Meter;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.survey.monitoring.FieldProgress;
import org.waymark.survey.monitoring.Monitor;
import org.waymark.survey.monitoring.SampleProgress;

/** The figures at the top of the page. What a file cannot tell is left out. */
final class Figures {

    private static final double WEEK = 7;

    private final Texts texts;
    private final Numbers numbers;

    Figures(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    List<Figure> of(Monitor monitor, boolean uploaded) {
        List<Figure> figures = new ArrayList<>();
        figures.add(usable(monitor.sample()));
        if (!uploaded) {
            figures.add(completion(monitor.field()));
            figures.add(time(monitor.field()));
        }
        figures.add(margin(monitor.sample()));
        figures.add(uploaded ? questions(monitor) : lastWeek(monitor.field()));
        return figures;
    }

    private Figure usable(SampleProgress sample) {
        String value = numbers.count(sample.usable());
        if (sample.plan() == null) {
            return new Figure(texts.get("live.usable"), value, texts.get("live.usable.unplanned"));
        }
        String planned = numbers.count(sample.plan().required());
        String hint = texts.get("live.usable.planned", planned);
        return new Figure(
                texts.get("live.usable"),
                value,
                hint,
                new Meter(sample.usable(), sample.plan().required(), value + ' ' + hint));
    }

    private Figure completion(FieldProgress field) {
        var share = field.completion();
        return share == null
                ? nothing("live.completion")
                : new Figure(
                        texts.get("live.completion"),
                        numbers.percent(share.estimate()),
                        texts.get(
                                "live.completion.base",
                                numbers.decimal(100 * share.lower(), 0),
                                numbers.percent(share.upper()),
                                numbers.count(field.begunHere())));
    }

    private Figure time(FieldProgress field) {
        return field.medianSeconds() == null
                ? nothing("live.time")
                : new Figure(
                        texts.get("live.time"), numbers.duration(field.medianSeconds()), texts.get("live.time.from"));
    }

    private Figure margin(SampleProgress sample) {
        if (sample.margin() == null) {
            return nothing("live.moe");
        }
        String confidence = numbers.plainPercent(sample.assumptions().confidence());
        String hint = sample.plan() == null
                ? texts.get("live.moe.unplanned", confidence)
                : texts.get(
                        "live.moe.planned",
                        confidence,
                        numbers.plain(100 * sample.assumptions().margin(), 2));
        return new Figure(texts.get("live.moe"), '±' + numbers.points(sample.margin()), hint);
    }

    private Figure lastWeek(FieldProgress field) {
        return new Figure(
                texts.get("live.week"),
                numbers.count(field.lastWeek()),
                texts.get("live.week.pace", numbers.plain(field.lastWeek() / WEEK, 1)));
    }

    private Figure questions(Monitor monitor) {
        return new Figure(
                texts.get("live.questions"),
                numbers.count(monitor.questions().size()),
                texts.get("live.questions.uploaded"));
    }

    private Figure nothing(String key) {
        return new Figure(texts.get(key), "–", texts.get("live.nothing"));
    }
}
