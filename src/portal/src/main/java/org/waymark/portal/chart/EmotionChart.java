package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * How people feel along their journey: a line per persona across the stages, from -2 to +2. Every point carries its
 * persona's letter.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param stages from left to right
 * @param curves one per persona
 */
public record EmotionChart(Texts texts, String sentence, List<String> stages, List<Curve> curves) implements Chart {

    private static final double TOP = 16;
    private static final double BOTTOM = 216;
    private static final double RADIUS = 9;
    private static final double MOST_NAME = 170;
    private static final int BEST = 2;

    public EmotionChart {
        stages = List.copyOf(stages);
        curves = List.copyOf(curves);
        int expected = stages.size();
        if (curves.stream().anyMatch(curve -> curve.values().size() != expected)) {
            throw new IllegalArgumentException("Every curve needs one value for each of " + expected + " stages.");
        }
    }

    /** A persona's feelings by stage, from -2 to 2; NaN where they are not known, which interrupts the line. */
    public record Curve(Group group, List<Double> values) {
        public Curve {
            values = List.copyOf(values);
        }
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        boolean narrow = size == Size.NARROW;
        double widest = curves.stream()
                .mapToDouble(curve -> Lettering.width(curve.group().name(), Lettering.NORMAL))
                .max()
                .orElse(0);
        double tail = narrow ? 0 : Math.min(MOST_NAME, widest) + 4;
        var frame = frame(canvas, tail);
        boolean beside = !narrow && stagesFit(frame);
        if (!narrow && !beside) {
            frame = frame(canvas, 0);
        }
        frame.grid();
        double[][] xs = spread(frame);
        for (int c = 0; c < curves.size(); c++) {
            drawCurve(canvas, frame, curves.get(c), xs[c]);
        }
        for (int c = 0; c < curves.size(); c++) {
            drawPoints(canvas, frame, curves.get(c), xs[c]);
        }
        double bottom = drawStages(canvas, frame, narrow ? 1 : 2);
        if (!beside) {
            return canvas.drawing(listNames(canvas, bottom, narrow ? 1 : 2));
        }
        drawNames(canvas, frame, tail);
        return canvas.drawing(bottom);
    }

    private Frame frame(Canvas canvas, double tail) {
        int bands = Math.max(1, stages.size());
        return new Frame(canvas, TOP, BOTTOM, tail, new Ticks(1, -BEST, BEST), this::feeling, bands);
    }

    private boolean stagesFit(Frame frame) {
        return stages.stream()
                .flatMap(stage -> Stream.of(stage.split(" ")))
                .allMatch(word -> Lettering.width(word, Lettering.SMALL) <= frame.band() - 2);
    }

    private String feeling(double value) {
        return texts.get("chart.emotion." + (int) value);
    }

    /** Moves points apart that would cover each other: the x of every curve at every stage. */
    private double[][] spread(Frame frame) {
        double[][] xs = new double[curves.size()][stages.size()];
        for (int stage = 0; stage < stages.size(); stage++) {
            int at = stage;
            List<Integer> known = IntStream.range(0, curves.size())
                    .boxed()
                    .filter(c -> !Double.isNaN(curves.get(c).values().get(at)))
                    .sorted(Comparator.comparing(c -> curves.get(c).values().get(at)))
                    .toList();
            int start = 0;
            for (int i = 1; i <= known.size(); i++) {
                boolean apart = i == known.size()
                        || Math.abs(y(frame, known.get(i), at) - y(frame, known.get(i - 1), at)) >= 2 * RADIUS;
                if (apart) {
                    int together = i - start;
                    double step = Math.min(2 * RADIUS + 1, (frame.band() - 2 * RADIUS) / Math.max(1, together - 1));
                    for (int j = start; j < i; j++) {
                        xs[known.get(j)][at] = frame.x(at) + (j - start - (together - 1) / 2.0) * step;
                    }
                    start = i;
                }
            }
        }
        return xs;
    }

    private double y(Frame frame, int curve, int stage) {
        return frame.y(curves.get(curve).values().get(stage));
    }

    private static void drawCurve(Canvas canvas, Frame frame, Curve curve, double[] xs) {
        List<Point> stretch = new ArrayList<>();
        for (int stage = 0; stage < xs.length; stage++) {
            double value = curve.values().get(stage);
            if (Double.isNaN(value)) {
                canvas.path(stretch, "curve " + curve.group().style());
                stretch.clear();
            } else {
                stretch.add(new Point(xs[stage], frame.y(value)));
            }
        }
        canvas.path(stretch, "curve " + curve.group().style());
    }

    private void drawPoints(Canvas canvas, Frame frame, Curve curve, double[] xs) {
        var numbers = new Numbers(texts.locale());
        for (int stage = 0; stage < xs.length; stage++) {
            double value = curve.values().get(stage);
            if (!Double.isNaN(value)) {
                String hint = curve.group().label() + ", " + stages.get(stage) + ": " + numbers.signed(value, 1);
                drawLetter(canvas, curve.group(), xs[stage], frame.y(value), hint);
            }
        }
    }

    private static void drawLetter(Canvas canvas, Group group, double x, double y, String hint) {
        canvas.disc(x, y, RADIUS, "dot " + group.style(), hint);
        canvas.text(x, y + 4, group.letter(), Anchor.MIDDLE, Lettering.SMALL, "value on", "");
    }

    /** Names of the stages below the plot, or numbers and a list where they do not fit; returns where they end. */
    private double drawStages(Canvas canvas, Frame frame, int columns) {
        if (stagesFit(frame)) {
            int most = 1;
            for (int stage = 0; stage < stages.size(); stage++) {
                List<String> lines = Lettering.wrap(stages.get(stage), frame.band() - 2, Lettering.SMALL, 3);
                most = Math.max(most, lines.size());
                for (int i = 0; i < lines.size(); i++) {
                    canvas.tick(frame.x(stage), BOTTOM + 26 + i * Lettering.LINE, lines.get(i), Anchor.MIDDLE);
                }
            }
            return BOTTOM + 20 + most * Lettering.LINE;
        }
        double column = canvas.width() / columns;
        int rows = (stages.size() + columns - 1) / columns;
        for (int stage = 0; stage < stages.size(); stage++) {
            String number = String.valueOf(stage + 1);
            canvas.tick(frame.x(stage), BOTTOM + 26, number, Anchor.MIDDLE);
            double x = stage / rows * column;
            double y = BOTTOM + 50 + stage % rows * 18;
            canvas.tick(x, y, number, Anchor.START);
            String name = Lettering.shorten(stages.get(stage), column - 28, Lettering.NORMAL);
            canvas.text(x + 24, y, name, Anchor.START, Lettering.NORMAL, "", stages.get(stage));
        }
        return BOTTOM + 44 + rows * 18;
    }

    private double listNames(Canvas canvas, double top, int columns) {
        double column = canvas.width() / columns;
        int rows = (curves.size() + columns - 1) / columns;
        for (int c = 0; c < curves.size(); c++) {
            Group group = curves.get(c).group();
            double x = c / rows * column;
            double y = top + 26 + c % rows * 22;
            drawLetter(canvas, group, x + RADIUS, y - 4, "");
            String name = Lettering.shorten(group.name(), column - 28, Lettering.NORMAL);
            canvas.text(x + 24, y, name, Anchor.START, Lettering.NORMAL, "", group.name());
        }
        return top + 16 + rows * 22;
    }

    /** Names at the ends of the lines, moved apart where they would meet. */
    private void drawNames(Canvas canvas, Frame frame, double tail) {
        List<Curve> byHeight = curves.stream()
                .filter(curve -> curve.values().stream().anyMatch(value -> !Double.isNaN(value)))
                .sorted(Comparator.comparing(curve -> frame.y(last(curve))))
                .toList();
        double lowest = BOTTOM - (byHeight.size() - 1) * Lettering.LINE;
        double y = 0;
        for (Curve curve : byHeight) {
            y = Math.max(y + Lettering.LINE, Math.min(lowest, frame.y(last(curve))) + 5);
            lowest += Lettering.LINE;
            String name = Lettering.shorten(curve.group().name(), tail - 4, Lettering.NORMAL);
            String style = "value ink " + curve.group().style();
            canvas.text(
                    frame.right() + 4,
                    y,
                    name,
                    Anchor.START,
                    Lettering.NORMAL,
                    style,
                    curve.group().name());
        }
    }

    private static double last(Curve curve) {
        return curve.values().stream()
                .filter(value -> !Double.isNaN(value))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        var columns = new ArrayList<String>();
        columns.add(texts.get("chart.stage"));
        curves.forEach(curve -> columns.add(curve.group().label()));
        List<List<String>> rows = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            var row = new ArrayList<String>();
            row.add(stages.get(stage));
            for (Curve curve : curves) {
                double value = curve.values().get(stage);
                row.add(Double.isNaN(value) ? texts.get("chart.unknown") : numbers.signed(value, 1));
            }
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }
}
