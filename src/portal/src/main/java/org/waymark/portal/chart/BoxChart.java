package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;
import org.waymark.statistics.descriptive.WeightedQuantile;

/**
 * How much a value differs from one repetition to the next, for several settings: box plots side by side.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param column heading of the table's first column: what the boxes are
 * @param digits of the values after the point
 * @param boxes from left to right
 */
public record BoxChart(Texts texts, String sentence, String column, int digits, List<Box> boxes) implements Chart {

    private static final double TOP = 22;
    private static final double BOTTOM = 190;
    private static final double WIDEST = 28;
    private static final double REACH = 1.5;

    public BoxChart {
        boxes = List.copyOf(boxes);
    }

    /**
     * A box (Tukey 1977): the middle half of the values, their median, and whiskers to the last value within one and a
     * half box lengths.
     *
     * @param label at the axis
     * @param low end of the lower whisker
     * @param high end of the upper whisker
     * @param outliers beyond the whiskers
     * @param marked whether it is the one the chart is about
     */
    public record Box(
            String label,
            double low,
            double firstQuartile,
            double median,
            double thirdQuartile,
            double high,
            List<Double> outliers,
            boolean marked) {

        public Box {
            outliers = List.copyOf(outliers);
        }

        /** The box of these values, at least one, all finite. */
        public static Box of(String label, double[] values, boolean marked) {
            double[] equal = new double[values.length];
            Arrays.fill(equal, 1);
            double first = WeightedQuantile.of(values, equal, 0.25);
            double third = WeightedQuantile.of(values, equal, 0.75);
            double reach = REACH * (third - first);
            double[] within = DoubleStream.of(values)
                    .filter(value -> value >= first - reach && value <= third + reach)
                    .sorted()
                    .toArray();
            List<Double> beyond = DoubleStream.of(values)
                    .filter(value -> value < first - reach || value > third + reach)
                    .sorted()
                    .boxed()
                    .toList();
            return new Box(
                    label,
                    Math.min(within[0], first),
                    first,
                    WeightedQuantile.median(values, equal),
                    third,
                    Math.max(within[within.length - 1], third),
                    beyond,
                    marked);
        }

        DoubleStream ends() {
            return DoubleStream.concat(
                    DoubleStream.of(low, high), outliers.stream().mapToDouble(value -> value));
        }
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var numbers = new Numbers(texts.locale());
        Ticks ticks = Ticks.around(
                boxes.stream().flatMapToDouble(Box::ends).min().orElse(0),
                boxes.stream().flatMapToDouble(Box::ends).max().orElse(1),
                4);
        var frame = new Frame(
                canvas, TOP, BOTTOM, 10, ticks, value -> numbers.decimal(value, ticks.digits()), boxes.size());
        frame.grid();
        for (int i = 0; i < boxes.size(); i++) {
            drawBox(canvas, frame, i, numbers);
        }
        return canvas.drawing(BOTTOM + 28);
    }

    private void drawBox(Canvas canvas, Frame frame, int i, Numbers numbers) {
        Box box = boxes.get(i);
        String chosen = box.marked() ? " chosen" : "";
        double x = frame.x(i);
        double width = Math.min(WIDEST, 0.6 * frame.band());
        double top = frame.y(box.thirdQuartile());
        double median = frame.y(box.median());
        canvas.line(x, frame.y(box.high()), x, top, "whisker");
        canvas.line(x, frame.y(box.firstQuartile()), x, frame.y(box.low()), "whisker");
        String written = numbers.decimal(box.median(), digits);
        canvas.rectangle(
                x - width / 2,
                top,
                width,
                frame.y(box.firstQuartile()) - top,
                "box" + chosen,
                box.label() + ": " + texts.get("chart.median") + ' ' + written);
        canvas.line(x - width / 2, median, x + width / 2, median, "median" + chosen);
        for (double outlier : box.outliers()) {
            canvas.disc(x, frame.y(outlier), 2, "outlier", "");
        }
        String label = Lettering.shorten(box.label(), frame.band(), Lettering.SMALL);
        canvas.text(x, BOTTOM + 20, label, Anchor.MIDDLE, Lettering.SMALL, "tick" + chosen, "");
        if (box.marked()) {
            double half = Lettering.width(written, Lettering.NORMAL) / 2;
            double centre = Math.max(half, Math.min(canvas.width() - half, x));
            double highest = frame.y(box.ends().max().orElseThrow());
            canvas.label(centre, highest - 6, written, Anchor.MIDDLE, "value chosen");
        }
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        for (Box box : boxes) {
            rows.add(List.of(
                    box.label(),
                    numbers.decimal(box.median(), digits),
                    numbers.decimal(box.firstQuartile(), digits) + '–' + numbers.decimal(box.thirdQuartile(), digits),
                    numbers.decimal(box.low(), digits) + '–' + numbers.decimal(box.high(), digits)));
        }
        return new DataTable(
                List.of(column, texts.get("chart.median"), texts.get("chart.middleHalf"), texts.get("chart.whiskers")),
                rows);
    }
}
