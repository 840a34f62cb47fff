package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    private static final List<Double> UP = List.of(-2.0, -1.0, 0.0, 1.0, 2.0);

    static Stream<Chart> charts() {
        return Stream.of(
                ChartFixture.bars(ChartFixture.bar("Price", 162, 385), ChartFixture.bar(ChartFixture.LONG, 223, 385)),
                ChartFixture.bars(
                        ChartFixture.bar(ChartFixture.UNBROKEN, 10, 10),
                        ChartFixture.bar(ChartFixture.WIDE_LETTERS, 0, 10),
                        ChartFixture.bar("", 5, 10)),
                ChartFixture.bars(),
                ChartFixture.dots(
                        0,
                        DotChart.Row.of(Group.at(0, ChartFixture.LONG), new Estimate(1, 1, 1), 372, false),
                        DotChart.Row.of(Group.at(11, "Minimalist"), new Estimate(0, 0, 0.2), 18, true),
                        DotChart.Row.of(Group.at(2, ""), Estimate.exact(Double.NaN), 0, true)),
                ChartFixture.line(0.98, 0.95, 0.9, 0.4, 0.36),
                ChartFixture.line(1, 1, 1, Double.NaN, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                ChartFixture.line(1e9, -5e8, 2),
                ChartFixture.line(),
                ChartFixture.boxes(new double[] {0.5}, new double[] {0.1, 0.5, 0.6, 0.6, 0.7, 5}),
                ChartFixture.lines(
                        new double[] {15389.1, 14877.8, 14564.4, 14404.6},
                        new double[] {15522.1, 15078.0, 14835.9, 14800.2},
                        new double[] {15389, 14877, 14564, Double.NaN}),
                ChartFixture.lines(new double[] {1e12}, new double[] {-5}),
                ChartFixture.lines(new double[] {Double.NaN, Double.NaN}),
                ChartFixture.lines(),
                ChartFixture.lineage(2),
                ChartFixture.lineage(8),
                ChartFixture.lineage(20),
                ChartFixture.time(385L, 3, 0, 17, 25),
                ChartFixture.time(null, 1),
                ChartFixture.time(
                        1_000_000L,
                        Collections.nCopies(900, 12_345L).stream()
                                .mapToLong(count -> count)
                                .toArray()),
                ChartFixture.profile(1, 1),
                ChartFixture.profile(4, 11),
                ChartFixture.profile(10, 30),
                ChartFixture.sizes(0.4, 0.33, 0.2, 0.05, 0.02),
                ChartFixture.sizes(1),
                ChartFixture.flow(List.of(List.of(580, 0, 12), List.of(3, 290, 25), List.of(0, 0, 0))),
                ChartFixture.flow(List.of(List.of(1))),
                ChartFixture.positions(1, 10, 5.5, Double.NaN),
                ChartFixture.positions(),
                ChartFixture.flow(Collections.nCopies(20, Collections.nCopies(20, 7))),
                ChartFixture.emotions(List.of("Need", "Search", "Compare", "Buy", "Use"), List.of(UP, UP, UP, UP, UP)),
                ChartFixture.emotions(
                        List.of("Noticing a need", ChartFixture.UNBROKEN, "Buy"),
                        List.of(List.of(Double.NaN, 2.0, -2.0), Collections.nCopies(3, Double.NaN))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsDrawnOutsideInAnyWidth(Chart chart) {
        for (Size size : Size.values()) {
            Drawing drawing = chart.draw(size);
            assertEquals(size.width(), drawing.width());
            assertTrue(drawing.height() > 0 && drawing.height() < 20_000, "height " + drawing.height());
            Marks.assertNothingOutside(drawing);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyRowOfItsTableFillsEveryColumn(Chart chart) {
        DataTable table = chart.table();
        for (List<String> row : table.rows()) {
            assertEquals(table.columns().size(), row.size(), () -> table.columns() + " but " + row);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noWordIsMissingFromTheTexts(Chart chart) {
        Stream<String> words =
                Stream.concat(Marks.words(chart.draw(Size.REGULAR)).stream(), chart.table().columns().stream());
        assertEquals(List.of(), words.filter(word -> word.startsWith("[")).toList());
    }
}
