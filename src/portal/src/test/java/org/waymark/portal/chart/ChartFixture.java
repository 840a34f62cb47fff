package org.waymark.portal.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.interval.WilsonInterval;

/** Charts as pages make them, and some that pages had better not make. */
final class ChartFixture {

    static final Texts TEXTS = new Texts(Locale.ENGLISH);
    static final Numbers NUMBERS = new Numbers(Locale.ENGLISH);
    static final String LONG =
            "How long it lasts, what it costs to repair it after the guarantee has ended, and whether "
                    + "spare parts can still be bought when nobody remembers the model any more";
    static final String UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    static final String WIDE_LETTERS = "洗衣機多少錢才算合理 👩‍👩‍👧 WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";

    private ChartFixture() {}

    static BarChart.Bar bar(String label, long count, long base) {
        return new BarChart.Bar(label, Estimate.of(WilsonInterval.ofCounts(count, base, 0.95)), count, base < 30);
    }

    static BarChart bars(BarChart.Bar... bars) {
        return BarChart.ofShares(TEXTS, "A sentence", List.of(bars));
    }

    static DotChart dots(double total, DotChart.Row... rows) {
        return DotChart.bySegment(TEXTS, "A sentence", Axis.ofShares(NUMBERS, 1), List.of(rows), total);
    }

    static LineChart line(double... values) {
        List<LineChart.Step> steps = IntStream.range(0, values.length)
                .mapToObj(i -> new LineChart.Step(String.valueOf(i + 2), Estimate.exact(values[i]), i == 2))
                .toList();
        return new LineChart(
                TEXTS,
                "A sentence",
                List.of("Segments", "Value"),
                2,
                steps,
                List.of(new LineChart.Threshold(0.85, "0.85 stable")));
    }

    static TimeChart time(Long plan, long... counts) {
        var byDay = new TreeMap<LocalDate, Long>();
        for (int i = 0; i < counts.length; i++) {
            byDay.put(LocalDate.of(2026, 10, 12).plusDays(i), counts[i]);
        }
        return new TimeChart(TEXTS, "A sentence", Periods.of(byDay, LocalDate.of(2026, 10, 12)), plan);
    }

    static ProfileChart profile(int segments, int variables) {
        var random = new Random(7);
        return new ProfileChart(
                TEXTS,
                "A sentence",
                Axis.ofShares(NUMBERS, 1),
                IntStream.range(0, variables)
                        .mapToObj(v -> new ProfileChart.Variable(v == 1 ? LONG : "item " + v, random.nextDouble()))
                        .toList(),
                IntStream.range(0, segments)
                        .mapToObj(s -> new ProfileChart.Panel(
                                Group.at(s, s == 0 ? LONG : "Segment"),
                                "31 %, 372 people",
                                IntStream.range(0, variables)
                                        .mapToObj(v -> new ProfileChart.Value(random.nextDouble(), v % 2 == 0))
                                        .toList()))
                        .toList());
    }

    static SizeChart sizes(double... shares) {
        return new SizeChart(
                TEXTS,
                "A sentence",
                IntStream.range(0, shares.length)
                        .mapToObj(i -> new SizeChart.Part(
                                Group.at(i, i == 0 ? LONG : "Segment"),
                                new Estimate(shares[i], Math.max(0, shares[i] - 0.02), Math.min(1, shares[i] + 0.02)),
                                Math.round(1000 * shares[i])))
                        .toList());
    }

    static FlowChart flow(List<List<Integer>> counts) {
        return new FlowChart(
                TEXTS,
                "A sentence",
                List.of(LONG, UNBROKEN),
                IntStream.range(0, counts.size())
                        .mapToObj(i -> Group.at(i, i == 0 ? LONG : ""))
                        .toList(),
                IntStream.range(0, counts.get(0).size())
                        .mapToObj(j -> Group.at(j, j == 0 ? "Keepers" : ""))
                        .toList(),
                counts);
    }

    static PositionChart positions(double... scores) {
        return new PositionChart(
                TEXTS,
                "A sentence",
                LONG,
                UNBROKEN,
                1,
                10,
                IntStream.range(0, scores.length)
                        .mapToObj(i -> new PositionChart.Place(
                                Group.at(i, LONG), scores[i], 11 - scores[i], 1.0 / (i + 1), i == 0, i == 1))
                        .toList());
    }

    static EmotionChart emotions(List<String> stages, List<List<Double>> curves) {
        return new EmotionChart(
                TEXTS,
                "A sentence",
                stages,
                IntStream.range(0, curves.size())
                        .mapToObj(c -> new EmotionChart.Curve(Group.at(c, c == 0 ? LONG : "Persona"), curves.get(c)))
                        .toList());
    }

    static LinesChart lines(double[]... values) {
        List<LinesChart.Line> lines = IntStream.range(0, values.length)
                .mapToObj(i -> new LinesChart.Line(
                        i == 1 ? "ICL" : "BIC",
                        DoubleStream.of(values[i]).boxed().toList()))
                .toList();
        int steps = values.length == 0 ? 0 : values[0].length;
        return new LinesChart(
                TEXTS,
                "A sentence",
                "Segments",
                1,
                IntStream.range(0, steps).mapToObj(i -> String.valueOf(i + 2)).toList(),
                1,
                lines);
    }

    /** Two segments to so many: one without people, the others equal, each from all before. */
    static LineageChart lineage(int most) {
        return new LineageChart(
                TEXTS,
                "A sentence",
                IntStream.rangeClosed(2, most).mapToObj(ChartFixture::descended).toList(),
                4);
    }

    private static LineageChart.Solution descended(int segments) {
        List<Integer> sizes = IntStream.range(0, segments)
                .mapToObj(segment -> segment == 0 ? 0 : 1000 / (segments - 1))
                .toList();
        if (segments == 2) {
            return new LineageChart.Solution(sizes, List.of(), List.of());
        }
        List<Double> equally = IntStream.range(0, segments - 1)
                .mapToObj(origin -> origin == 0 ? 0 : 1.0 / (segments - 2))
                .toList();
        return new LineageChart.Solution(
                sizes,
                IntStream.range(0, segments)
                        .mapToObj(segment -> segment == 0 ? Double.NaN : 0)
                        .toList(),
                IntStream.range(0, segments)
                        .mapToObj(segment -> segment == 0 ? Collections.nCopies(segments - 1, Double.NaN) : equally)
                        .toList());
    }

    static BoxChart boxes(double[]... samples) {
        return new BoxChart(
                TEXTS,
                "A sentence",
                "Segments",
                2,
                IntStream.range(0, samples.length)
                        .mapToObj(i -> BoxChart.Box.of(String.valueOf(i + 2), samples[i], i == 1))
                        .toList());
    }
}
