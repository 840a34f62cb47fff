package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.portal.chart.Mark.Disc;
import org.waymark.portal.chart.Mark.Line;
import org.waymark.portal.chart.Mark.Path;
import org.waymark.portal.chart.Mark.Rectangle;

class GeometryTest {

    private static final double EXACT = 1e-6;

    @Test
    void barsAreAsLongAsTheirSharesAndBeginAtZero() {
        Drawing drawing = ChartFixture.bars(ChartFixture.bar("One", 100, 400), ChartFixture.bar("Two", 200, 400))
                .draw(Size.REGULAR);
        List<Rectangle> bars = Marks.rectangles(drawing, "bar");

        assertEquals(2 * bars.get(0).width(), bars.get(1).width(), EXACT);
        assertEquals(bars.get(0).x(), bars.get(1).x(), EXACT);
        assertEquals(Marks.lines(drawing, "base").get(0).x1(), bars.get(0).x(), EXACT);
    }

    @Test
    void whiskersReachFromTheLowerToTheUpperLimitAroundTheEndOfTheBar() {
        var bar = ChartFixture.bar("One", 100, 400);
        Drawing drawing = ChartFixture.bars(bar).draw(Size.NARROW);
        Rectangle drawn = Marks.rectangles(drawing, "bar").get(0);
        Line whisker = Marks.lines(drawing, "whisker").get(0);
        double pixels = drawn.width() / bar.value().value();

        assertEquals(drawn.x() + pixels * bar.value().lower(), whisker.x1(), EXACT);
        assertEquals(drawn.x() + pixels * bar.value().upper(), whisker.x2(), EXACT);
        assertEquals(drawn.y() + drawn.height() / 2, whisker.y1(), EXACT);
    }

    @Test
    void barsOnTooFewResponsesLookDifferent() {
        Drawing drawing = ChartFixture.bars(ChartFixture.bar("Few", 10, 22)).draw(Size.REGULAR);

        assertEquals(1, Marks.rectangles(drawing, "faint").size());
    }

    @Test
    void dotsStandInTheirIntervalsAndTheLineForAllAtItsValue() {
        Drawing drawing = ChartFixture.dots(
                        0.5, DotChart.Row.of(Group.at(1, "Deal seeker"), new Estimate(0.25, 0.2, 0.3), 300, false))
                .draw(Size.REGULAR);
        Line range = Marks.lines(drawing, "range").get(0);
        Disc dot = Marks.discs(drawing, "dot").get(0);
        double zero = Marks.lines(drawing, "base").get(0).x1();
        double total = Marks.lines(drawing, "reference").get(0).x1();

        assertTrue(range.x1() < dot.x() && dot.x() < range.x2());
        assertEquals((total - zero) / 2, dot.x() - zero, EXACT);
        assertEquals("dot seg-b", dot.style());
    }

    @Test
    void aGapInTheValuesIsAGapInTheLine() {
        Drawing drawing = ChartFixture.line(0.9, 0.8, Double.NaN, 0.6, 0.5).draw(Size.REGULAR);
        List<Path> lines = drawing.marks().stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .toList();

        assertEquals(2, lines.size());
        assertEquals(4, Marks.discs(drawing, "point").size());
    }

    @Test
    void theMarkedPointCarriesItsValue() {
        assertTrue(Marks.words(ChartFixture.line(0.9, 0.8, 0.7, 0.6).draw(Size.REGULAR))
                .contains("0.70"));
    }

    @Test
    void boxesHoldTheMiddleHalfAndLeaveOutliersOutside() {
        BoxChart.Box box = BoxChart.Box.of("4", new double[] {1, 2, 3, 4, 5, 6, 7, 8, 100}, true);

        assertEquals(3, box.firstQuartile());
        assertEquals(5, box.median());
        assertEquals(7, box.thirdQuartile());
        assertEquals(1, box.low());
        assertEquals(8, box.high());
        assertEquals(List.of(100.0), box.outliers());
    }

    @Test
    void onlyMarkersOfAProfileAreDrawnInTheColourOfTheirSegment() {
        Drawing drawing = ChartFixture.profile(2, 4).draw(Size.WIDE);

        assertEquals(8, Marks.rectangles(drawing, "profile").size());
        assertEquals(2, Marks.rectangles(drawing, "seg-a").size());
        assertEquals(8, Marks.lines(drawing, "total").size());
    }

    @Test
    void theSizesOfAllSegmentsFillTheBar() {
        List<Rectangle> parts =
                Marks.rectangles(ChartFixture.sizes(0.5, 0.3, 0.2).draw(Size.REGULAR), "part");

        assertEquals(0, parts.get(0).x());
        assertEquals(parts.get(0).width(), parts.get(1).x(), EXACT);
        assertEquals(560, parts.get(2).x() + parts.get(2).width(), EXACT);
    }

    @Test
    void personasThatFeelTheSameStandSideBySide() {
        Drawing drawing = ChartFixture.emotions(
                        List.of("Need", "Buy"), List.of(List.of(1.0, 2.0), List.of(1.0, -2.0), List.of(1.0, 0.0)))
                .draw(Size.REGULAR);
        List<Disc> dots = Marks.discs(drawing, "dot");

        for (int i = 0; i < dots.size(); i++) {
            for (int j = 0; j < i; j++) {
                double distance = Math.hypot(
                        dots.get(i).x() - dots.get(j).x(),
                        dots.get(i).y() - dots.get(j).y());
                assertTrue(distance >= 18 - EXACT, "points " + distance + " apart");
            }
        }
    }

    @Test
    void everyPointOfAnEmotionCurveCarriesItsLetter() {
        Drawing drawing = ChartFixture.emotions(List.of("Need", "Buy"), List.of(List.of(1.0, 2.0), List.of(0.0, 1.0)))
                .draw(Size.REGULAR);
        List<String> words = Marks.words(drawing);

        assertEquals(2, words.stream().filter("A"::equals).count());
        assertEquals(2, words.stream().filter("B"::equals).count());
    }

    @Test
    void aPlanBeyondTheResponsesStillStandsOnTheChart() {
        Drawing drawing = ChartFixture.time(385L, 3, 5, 8).draw(Size.REGULAR);
        Line plan = Marks.lines(drawing, "threshold").get(0);

        assertTrue(plan.y1() < Marks.discs(drawing, "chosen").get(0).y());
        assertEquals(3, Marks.rectangles(drawing, "column").size());
        assertTrue(Marks.words(drawing).containsAll(List.of("plan 385", "16")));
    }

    @Test
    void anEstimateLiesWithinItsInterval() {
        assertThrows(IllegalArgumentException.class, () -> new Estimate(0.5, 0.6, 0.7));
        assertFalse(Estimate.exact(0.5).hasInterval());
        assertTrue(new Estimate(0.5, 0.4, 0.6).hasInterval());
    }

    @Test
    void aMeterIsFullWhenItsGoalIsPassed() {
        assertEquals(50, new Meter(200, 400, "").filled());
        assertEquals(100, new Meter(500, 400, "").filled());
        assertTrue(new Meter(400, 400, "").isReached());
    }

    @Test
    void intervalsAreWrittenWithTheirUnitOnce() {
        Axis shares = Axis.ofShares(ChartFixture.NUMBERS, 1);
        Axis points = Axis.of(-100, 100, ChartFixture.NUMBERS, 0);

        assertEquals("38–46\u00a0%", BarChart.range(shares, new Estimate(0.42, 0.38, 0.46)));
        assertEquals("\u22125\u00a0to\u00a012", BarChart.range(points, new Estimate(3, -5, 12)));
    }

    @Test
    void segmentsFromTheEleventhOnRepeatColoursButNotLetters() {
        assertEquals("seg-a", Group.at(10, "").style());
        assertEquals("K", Group.at(10, "").letter());
    }

    @Test
    void theNameOfAThresholdStandsWhereTheLineDoesNotGo() {
        Drawing falling = ChartFixture.line(0.97, 0.95, 0.8, 0.7, 0.6).draw(Size.REGULAR);
        Drawing rising = ChartFixture.line(0.6, 0.7, 0.8, 0.9, 0.86).draw(Size.REGULAR);

        assertEquals(Mark.Anchor.END, Marks.label(falling, "0.85 stable").anchor());
        assertEquals(Mark.Anchor.START, Marks.label(rising, "0.85 stable").anchor());
    }

    @Test
    void theNameOfThePlanNeverMeetsTheNumberReached() {
        Drawing drawing = ChartFixture.time(1068L, 400, 400, 292).draw(Size.REGULAR);
        Mark.Bounds plan = drawing.marks().stream()
                .filter(mark -> mark.style().equals("warn"))
                .findFirst()
                .orElseThrow()
                .bounds();
        Mark.Bounds reached = Marks.label(drawing, "1,092").bounds();

        assertTrue(plan.right() < reached.left() || plan.bottom() < reached.top(), plan + " meets " + reached);
    }

    @Test
    void aNameThatIsTooLongForOneLineStandsOnTwoAboveItsPanel() {
        Drawing drawing = ChartFixture.profile(1, 3).draw(Size.NARROW);
        Mark.Label size = Marks.label(drawing, "31 %, 372 people");

        assertEquals(16 + 2 * Lettering.LINE, size.y(), EXACT);
    }
}
