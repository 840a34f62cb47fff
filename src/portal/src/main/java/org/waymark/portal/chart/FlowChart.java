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
 * Who moves from which group to which: bars of groups on both sides, and between them bands as thick as those who go that
 * way (an alluvial diagram; Rosvall and Bergstrom 2010, PLoS ONE 5). Groups on the right stand so that few bands cross.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param titles of both sides
 * @param left groups from top to bottom
 * @param right groups of the other side, in the order of the caller
 * @param counts how many go from each on the left to each on the right
 */
public record FlowChart(
        Texts texts,
        String sentence,
        List<String> titles,
        List<Group> left,
        List<Group> right,
        List<List<Integer>> counts)
        implements Chart {

    private static final double HEAD = 26;
    private static final double HEIGHT = 300;
    private static final double GAP = 16;
    private static final double BAR = 12;
    private static final double LEAST_LABEL = 62;
    private static final double MOST_LABEL = 0.3;
    private static final int STEPS = 16;

    public FlowChart {
        titles = List.copyOf(titles);
        left = List.copyOf(left);
        right = List.copyOf(right);
        counts = counts.stream().map(List::copyOf).toList();
    }

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        double room = Math.max(LEAST_LABEL, Math.min(MOST_LABEL * canvas.width(), 170));
        canvas.text(0, 14, shortened(titles.get(0), canvas), Anchor.START, Lettering.SMALL, "soft", titles.get(0));
        canvas.text(
                canvas.width(),
                14,
                shortened(titles.get(1), canvas),
                Anchor.END,
                Lettering.SMALL,
                "soft",
                titles.get(1));
        long total = Math.max(1, total());
        double plain = HEIGHT - GAP * (Math.max(left.size(), right.size()) - 1);
        double scale = Math.max(60, plain) / total;
        List<Integer> order = order();
        double[] leftTops = tops(IntStream.range(0, left.size()).boxed().toList(), true, scale);
        double[] rightTops = tops(order, false, scale);
        bands(canvas, order, leftTops.clone(), rightTops.clone(), room, scale);
        for (int i = 0; i < left.size(); i++) {
            bar(canvas, left.get(i), size(i, true), total, room, leftTops[i], scale, true);
        }
        for (int j = 0; j < right.size(); j++) {
            bar(canvas, right.get(j), size(j, false), total, room, rightTops[j], scale, false);
        }
        double rows = Math.max(60, plain) + GAP * (Math.max(left.size(), right.size()) - 1);
        return canvas.drawing(HEAD + rows + 12);
    }

    private static String shortened(String title, Canvas canvas) {
        return Lettering.shorten(title, canvas.width() / 2 - 8, Lettering.SMALL);
    }

    private void bands(
            Canvas canvas, List<Integer> order, double[] leftNext, double[] rightNext, double room, double scale) {
        double start = room + BAR;
        double end = canvas.width() - room - BAR;
        for (int i = 0; i < left.size(); i++) {
            for (int j : order) {
                double thickness = counts.get(i).get(j) * scale;
                if (thickness > 0) {
                    var points = new ArrayList<Point>(edge(start, leftNext[i], end, rightNext[j]));
                    points.addAll(edge(end, rightNext[j] + thickness, start, leftNext[i] + thickness));
                    canvas.area(points, "flow " + left.get(i).style());
                    leftNext[i] += thickness;
                    rightNext[j] += thickness;
                }
            }
        }
    }

    /** An S from point to point. */
    private static List<Point> edge(double x1, double y1, double x2, double y2) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> {
                    double t = (double) step / STEPS;
                    double eased = t * t * (3 - 2 * t);
                    return new Point(x1 + t * (x2 - x1), y1 + eased * (y2 - y1));
                })
                .toList();
    }

    private void bar(
            Canvas canvas, Group group, long size, long total, double room, double top, double scale, boolean onLeft) {
        double height = Math.max(1, size * scale);
        double x = onLeft ? room : canvas.width() - room - BAR;
        String share = new Numbers(texts.locale()).percent((double) size / total);
        String style = onLeft ? "part " + group.style() : "node";
        canvas.rectangle(x, top, BAR, height, style, group.label() + ": " + share);
        double edge = onLeft ? room - 8 : canvas.width() - room + 8;
        List<String> words = words(group, share, room - 8, height + GAP);
        double first = top + height / 2 + 4.5 - (words.size() - 1) * Lettering.LINE / 2;
        canvas.lines(edge, first, words, group.label() + ' ' + share, onLeft ? Anchor.END : Anchor.START, "value");
    }

    /** Name and share beside each other, or else below each other; without the name where there is no room for it. */
    private static List<String> words(Group group, String share, double width, double height) {
        double narrow = width / Lettering.BOLD;
        String full = group.label() + ' ' + share;
        if (Lettering.width(full, Lettering.NORMAL) <= narrow) {
            return List.of(full);
        }
        boolean fits = height >= 2 * Lettering.LINE && Lettering.width(group.label(), Lettering.NORMAL) <= narrow;
        return fits ? List.of(group.label(), share) : List.of(group.letter() + ' ' + share);
    }

    private double[] tops(List<Integer> order, boolean onLeft, double scale) {
        double[] tops = new double[order.size()];
        double y = HEAD;
        for (int group : order) {
            tops[group] = y;
            y += size(group, onLeft) * scale + GAP;
        }
        return tops;
    }

    /** Groups on the right by where those in them come from on average. */
    private List<Integer> order() {
        return IntStream.range(0, right.size())
                .boxed()
                .sorted(Comparator.comparingDouble(this::origin))
                .toList();
    }

    private double origin(int group) {
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            sum += i * (double) counts.get(i).get(group);
        }
        return sum / Math.max(1, size(group, false));
    }

    private long size(int group, boolean onLeft) {
        return onLeft
                ? counts.get(group).stream().mapToLong(Integer::longValue).sum()
                : counts.stream().mapToLong(row -> row.get(group)).sum();
    }

    private long total() {
        return IntStream.range(0, left.size()).mapToLong(i -> size(i, true)).sum();
    }

    /** How many go where, with the share of those they come from. */
    @Override
    public DataTable table() {
        var columns = new ArrayList<String>();
        columns.add(texts.get("chart.flow.from"));
        right.forEach(group -> columns.add(group.label()));
        columns.add(texts.get("chart.flow.all"));
        var numbers = new Numbers(texts.locale());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            var row = new ArrayList<String>();
            row.add(left.get(i).label());
            long all = size(i, true);
            for (int count : counts.get(i)) {
                String share = all == 0 ? "" : " (" + numbers.percent((double) count / all) + ")";
                row.add(numbers.count(count) + share);
            }
            row.add(numbers.count(all));
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }
}
