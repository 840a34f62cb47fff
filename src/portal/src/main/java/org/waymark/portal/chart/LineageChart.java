package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.chart.Mark.Point;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * Where the people of each segment come from as the number of segments grows: a column of segments for each number, and
 * bands between neighbouring columns as wide as the people they stand for (the segment level stability across solutions
 * plot of Dolnicar and Leisch 2017, with sizes).
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param solutions by number of segments, each with one segment more than the one before
 * @param marked number of segments the chart is about; 0 for none
 */
public record LineageChart(Texts texts, String sentence, List<Solution> solutions, int marked) implements Chart {

    private static final double TOP = 8;
    private static final double HEIGHT = 250;
    private static final double GAP = 6;
    private static final double READABLE = 13;
    private static final int CORNERS = 8;

    /** A band that makes so much of a segment is its main origin. */
    private static final double MAIN = 0.5;

    public LineageChart {
        solutions = List.copyOf(solutions);
    }

    /**
     * The segments of one number of them.
     *
     * @param sizes people in each
     * @param stability of each across solutions, 0 to 1; NaN where it is not known; empty for the first solution
     * @param origins share of each that comes from each segment of the solution before; empty for the first solution
     */
    public record Solution(List<Integer> sizes, List<Double> stability, List<List<Double>> origins) {

        public Solution {
            sizes = List.copyOf(sizes);
            stability = List.copyOf(stability);
            origins = origins.stream().map(List::copyOf).toList();
        }

        int segments() {
            return sizes.size();
        }

        double total() {
            return sizes.stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        double node = size == Size.NARROW ? 14 : 20;
        double step = solutions.size() < 2 ? 0 : (canvas.width() - node) / (solutions.size() - 1);
        List<Column> columns = new ArrayList<>();
        for (Solution solution : solutions) {
            Column before = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            columns.add(Column.of(solution, before, columns.size() * step, node));
        }
        for (int number = 1; number < columns.size(); number++) {
            drawBands(canvas, columns.get(number - 1), columns.get(number));
        }
        columns.forEach(column -> drawNodes(canvas, column));
        return canvas.drawing(TOP + HEIGHT + 28);
    }

    /** Bands leave a segment and reach it in the order of the segments at their other ends, so that few cross. */
    private static void drawBands(Canvas canvas, Column from, Column to) {
        double[] left = new double[from.solution.segments()];
        for (int segment : to.order) {
            double right = 0;
            for (int origin : from.order) {
                double share = share(to.solution, segment, origin);
                double people = share * to.solution.sizes().get(segment);
                if (people > 0) {
                    drawBand(
                            canvas,
                            new Point(from.x + from.width, from.top[origin] + left[origin]),
                            from.height(people),
                            new Point(to.x, to.top[segment] + right),
                            to.height(people),
                            share >= MAIN ? "flow main" : "flow");
                    left[origin] += from.height(people);
                    right += to.height(people);
                }
            }
        }
    }

    private static void drawBand(Canvas canvas, Point from, double fromWidth, Point to, double toWidth, String style) {
        List<Point> upper = new ArrayList<>();
        List<Point> lower = new ArrayList<>();
        for (int corner = 0; corner <= CORNERS; corner++) {
            double share = (double) corner / CORNERS;
            double bend = share * share * (3 - 2 * share);
            double x = from.x() + share * (to.x() - from.x());
            upper.add(new Point(x, from.y() + bend * (to.y() - from.y())));
            lower.add(0, new Point(x, from.y() + fromWidth + bend * (to.y() + toWidth - from.y() - fromWidth)));
        }
        upper.addAll(lower);
        canvas.area(upper, style);
    }

    private void drawNodes(Canvas canvas, Column column) {
        boolean chosen = column.solution.segments() == marked;
        for (int segment = 0; segment < column.solution.segments(); segment++) {
            Group group = Group.at(segment, "");
            double height = column.height(column.solution.sizes().get(segment));
            canvas.rectangle(
                    column.x,
                    column.top[segment],
                    column.width,
                    height,
                    chosen ? "part " + group.style() : "box",
                    group.letter() + ": " + column.solution.sizes().get(segment));
            if (height >= READABLE) {
                canvas.text(
                        column.x + column.width / 2,
                        column.top[segment] + height / 2 + 4,
                        group.letter(),
                        Anchor.MIDDLE,
                        Lettering.SMALL,
                        chosen ? "on" : "tick",
                        "");
            }
        }
        String label = String.valueOf(column.solution.segments());
        double half = Lettering.width(label, Lettering.SMALL) / 2;
        double x = Math.max(half, Math.min(canvas.width() - half, column.x + column.width / 2));
        canvas.text(x, TOP + HEIGHT + 20, label, Anchor.MIDDLE, Lettering.SMALL, chosen ? "tick chosen" : "tick", "");
    }

    private static double share(Solution solution, int segment, int origin) {
        double share = solution.origins().get(segment).get(origin);
        return Double.isNaN(share) ? 0 : share;
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        for (Solution solution : solutions) {
            for (int segment = 0; segment < solution.segments(); segment++) {
                boolean known = segment < solution.stability().size()
                        && !solution.stability().get(segment).isNaN();
                rows.add(List.of(
                        solution.segments() + " " + Group.at(segment, "").letter(),
                        numbers.count(solution.sizes().get(segment)),
                        known ? numbers.decimal(solution.stability().get(segment), 2) : "–",
                        known ? origins(solution, segment, numbers) : "–"));
            }
        }
        return new DataTable(
                List.of(
                        texts.get("chart.segment"),
                        texts.get("chart.count"),
                        texts.get("chart.lineage.stability"),
                        texts.get("chart.lineage.origins")),
                rows);
    }

    private static String origins(Solution solution, int segment, Numbers numbers) {
        List<Double> shares = solution.origins().get(segment);
        return IntStream.range(0, shares.size())
                .boxed()
                .filter(origin -> shares.get(origin) >= 0.005)
                .sorted(Comparator.comparing(origin -> -shares.get(origin)))
                .map(origin -> Group.at(origin, "").letter() + " " + numbers.percent(shares.get(origin)))
                .reduce((first, next) -> first + " · " + next)
                .orElse("–");
    }

    /** The segments of one solution, one below the other. */
    private static final class Column {

        private final Solution solution;
        private final double x;
        private final double width;
        /** Segments from top to bottom. */
        private final List<Integer> order;
        /** Where each segment begins. */
        private final double[] top;

        private Column(Solution solution, double x, double width, List<Integer> order) {
            this.solution = solution;
            this.x = x;
            this.width = width;
            this.order = order;
            this.top = new double[solution.segments()];
            double y = TOP;
            for (int segment : order) {
                top[segment] = y;
                y += height(solution.sizes().get(segment)) + gap();
            }
        }

        /** Each segment as high as the middle of where it comes from. */
        static Column of(Solution solution, Column before, double x, double width) {
            List<Integer> segments =
                    IntStream.range(0, solution.segments()).boxed().toList();
            return new Column(
                    solution,
                    x,
                    width,
                    before == null
                            ? segments
                            : segments.stream()
                                    .sorted(Comparator.comparingDouble(segment -> before.middle(solution, segment)))
                                    .toList());
        }

        private double middle(Solution next, int segment) {
            return IntStream.range(0, solution.segments())
                    .mapToDouble(origin -> share(next, segment, origin)
                            * (top[origin] + height(solution.sizes().get(origin)) / 2))
                    .sum();
        }

        double height(double people) {
            double room = HEIGHT - gap() * (solution.segments() - 1);
            return solution.total() == 0 ? 0 : room * people / solution.total();
        }

        private double gap() {
            return Math.min(GAP, HEIGHT / (2 * solution.segments()));
        }
    }
}
