package org.waymark.portal.workspace.live;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.waymark.portal.chart.Axis;
import org.waymark.portal.chart.BarChart;
import org.waymark.portal.chart.Chart;
import org.waymark.portal.chart.Estimate;
import org.waymark.portal.chart.Periods;
import org.waymark.portal.chart.TimeChart;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.survey.monitoring.FieldProgress;
import org.waymark.survey.monitoring.FieldProgress.DayCount;
import org.waymark.survey.monitoring.FieldProgress.PageStop;
import org.waymark.survey.monitoring.SampleProgress;

/** How answering goes, in charts. */
final class FieldCharts {

    private final Texts texts;
    private final Numbers numbers;

    FieldCharts(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    /** Responses over time; null before the first. */
    Chart overTime(FieldProgress field, SampleProgress sample, boolean open) {
        if (field.days().isEmpty()) {
            return null;
        }
        var byDay = new TreeMap<LocalDate, Long>();
        for (DayCount day : field.days()) {
            byDay.put(day.day(), day.responses());
        }
        LocalDate last = open ? LocalDate.now(ZoneOffset.UTC) : byDay.lastKey();
        Long plan = sample.plan() == null ? null : (long) sample.plan().required();
        String responses = numbers.count(field.submitted());
        String sentence = plan == null
                ? texts.get("live.sentence.time", responses, numbers.count(byDay.size()))
                : texts.get("live.sentence.time.plan", responses, numbers.count(plan), numbers.count(byDay.size()));
        return new TimeChart(texts, sentence, Periods.of(byDay, last), plan);
    }

    /** Where people stopped; null when nobody did. */
    Chart stops(FieldProgress field) {
        long most = field.stops().stream().mapToLong(PageStop::stopped).max().orElse(0);
        if (most == 0) {
            return null;
        }
        List<BarChart.Bar> bars = field.stops().stream()
                .map(stop -> new BarChart.Bar(name(stop), Estimate.exact(stop.stopped()), stop.stopped(), false))
                .toList();
        PageStop worst = field.stops().stream()
                .filter(stop -> stop.stopped() == most)
                .findFirst()
                .orElseThrow();
        return new BarChart(
                texts,
                texts.get("live.sentence.stops", name(worst), numbers.count(most)),
                Axis.of(0, Math.max(1, most), numbers, 0),
                List.of(texts.get("live.page"), texts.get("live.stopped")),
                bars);
    }

    private String name(PageStop stop) {
        return stop.title().isEmpty()
                ? texts.get("live.page.number", stop.page())
                : texts.get("live.page.titled", stop.page(), stop.title());
    }
}
