package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.page.Texts;

/**
 * What sets segments apart: a panel for each segment with a bar for each variable, and a line where the total stands.
 * Only the variables that mark a segment are drawn in its colour and carry their value (segment profile plot of
 * Dolnicar, Grün and Leisch 2018, Market Segmentation Analysis, 8).
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param axis of the values, the same in all panels
 * @param variables from top to bottom, in the order of the caller
 * @param panels from left to right
 */
public record ProfileChart(Texts texts, String sentence, Axis axis, List<Variable> variables, List<Panel> panels)
        implements Chart {

    private static final double LEAST_PANEL = 104;
    private static final double MOST_LABEL = 0.34;
    private static final double VALUE = 44;
    private static final double GAP = 14;
    private static final double HEAD = 28;
    private static final double FOOT = 30;
    private static final double THICKNESS = 12;

    public ProfileChart {
        variables = List.copyOf(variables);
        panels = List.copyOf(panels);
        int expected = variables.size();
        if (panels.stream().anyMatch(panel -> panel.values().size() != expected)) {
            throw new IllegalArgumentException("Every panel needs one value for each of " + expected + " variables.");
        }
    }

    /** A basis variable and its value for everybody. */
    public record Variable(String label, double total) {}

    /**
     * A segment.
     *
     * @param size in words, below its name
     * @param values one per variable
     */
    public record Panel(Group group, String size, List<Value> values) {
        public Panel {
            values = List.copyOf(values);
        }
    }

    /** The value of a segment, and whether the variable marks it. */
    public record Value(double value, boolean marker) {}

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var layout = new Layout(canvas);
        for (int i = 0; i < panels.size(); i++) {
            drawPanel(canvas, layout, i);
        }
        return canvas.drawing(layout.height());
    }

    private void drawPanel(Canvas canvas, Layout layout, int index) {
        Panel panel = panels.get(index);
        double top = layout.top(index);
        if (index % layout.perRow == 0) {
            layout.drawLabels(canvas, top);
        }
        double left = layout.left(index);
        var scale = new LinearScale(axis.from(), axis.to(), left, left + layout.panel - GAP - VALUE);
        canvas.disc(left + 9, top + 12, 9, "dot " + panel.group().style(), "");
        canvas.text(left + 9, top + 16, panel.group().letter(), Anchor.MIDDLE, Lettering.SMALL, "value on", "");
        double room = layout.panel - GAP - 24;
        List<String> name = layout.names.get(index);
        canvas.lines(left + 24, top + 16, name, panel.group().name(), Anchor.START, "value");
        String members = Lettering.shorten(panel.size(), room, Lettering.SMALL);
        canvas.text(
                left + 24, top + 16 + name.size() * Lettering.LINE, members, Anchor.START, Lettering.SMALL, "soft", "");
        canvas.line(left, top + layout.head, left, top + layout.head + layout.rowsHeight, "base");
        for (int v = 0; v < variables.size(); v++) {
            drawValue(canvas, scale, layout, panel, v, top + layout.head + layout.middle(v));
        }
        double axisY = top + layout.head + layout.rowsHeight + 14;
        if (index % layout.perRow == 0) {
            String key = Lettering.shorten(texts.get("chart.profile.line"), layout.labels, Lettering.SMALL);
            canvas.tick(0, axisY, key, Anchor.START);
        }
        canvas.tick(left, axisY, axis.writeTick(axis.from()), Anchor.START);
        canvas.tick(scale.at(axis.to()), axisY, axis.writeTick(axis.to()), Anchor.MIDDLE);
    }

    private void drawValue(Canvas canvas, LinearScale scale, Layout layout, Panel panel, int v, double y) {
        Value value = panel.values().get(v);
        double start = scale.at(axis.from());
        double end = scale.at(value.value());
        String written = axis.write(value.value());
        canvas.rectangle(
                start,
                y - THICKNESS / 2,
                end - start,
                THICKNESS,
                value.marker() ? "profile " + panel.group().style() : "profile",
                variables.get(v).label() + ": " + written);
        double total = scale.at(variables.get(v).total());
        canvas.line(total, y - layout.rowHeight(v) / 2 + 1, total, y + layout.rowHeight(v) / 2 - 1, "total");
        if (value.marker()) {
            double x = Math.max(end, total) + 4;
            canvas.text(x, y + 4, written, Anchor.START, Lettering.SMALL, "value", "");
        }
    }

    /** Where panels and rows stand: as many panels side by side as there is room for. */
    private final class Layout {
        final double labels;
        final int perRow;
        final double panel;
        final double rowsHeight;
        final double head;
        final List<List<String>> names = new ArrayList<>();
        private final List<List<String>> lines = new ArrayList<>();
        private final double[] tops = new double[variables.size() + 1];

        Layout(Canvas canvas) {
            double widest = variables.stream()
                    .mapToDouble(variable -> Lettering.width(variable.label(), Lettering.NORMAL))
                    .max()
                    .orElse(0);
            // short codes leave room for the word below them all the same
            widest = Math.max(widest, Lettering.width(texts.get("chart.profile.line"), Lettering.SMALL));
            labels = Math.min(widest, MOST_LABEL * canvas.width()) + GAP;
            double room = canvas.width() - labels;
            int fitting = Math.max(1, (int) (room / LEAST_PANEL));
            int rows = (panels.size() + fitting - 1) / fitting;
            perRow = rows == 0 ? 1 : (panels.size() + rows - 1) / rows;
            panel = room / perRow;
            int longest = 1;
            for (Panel one : panels) {
                names.add(Lettering.wrap(one.group().name(), (panel - GAP - 24) / Lettering.BOLD, Lettering.NORMAL, 2));
                longest = Math.max(longest, names.get(names.size() - 1).size());
            }
            head = HEAD + longest * Lettering.LINE;
            for (int v = 0; v < variables.size(); v++) {
                double most = isMarker(v) ? (labels - GAP) / Lettering.BOLD : labels - GAP;
                lines.add(Lettering.wrap(variables.get(v).label(), most, Lettering.NORMAL, 2));
                tops[v + 1] = tops[v] + Math.max(22, lines.get(v).size() * Lettering.LINE + 6);
            }
            rowsHeight = tops[variables.size()];
        }

        double left(int index) {
            return labels + index % perRow * panel;
        }

        double top(int index) {
            return (double) (index / perRow) * (head + rowsHeight + FOOT);
        }

        double middle(int variable) {
            return (tops[variable] + tops[variable + 1]) / 2;
        }

        double rowHeight(int variable) {
            return tops[variable + 1] - tops[variable];
        }

        double height() {
            return top(panels.size() - 1) + head + rowsHeight + FOOT;
        }

        void drawLabels(Canvas canvas, double top) {
            for (int v = 0; v < variables.size(); v++) {
                List<String> text = lines.get(v);
                double first = top + head + middle(v) - (text.size() - 1) * Lettering.LINE / 2 + 4.5;
                boolean marks = isMarker(v);
                canvas.lines(0, first, text, variables.get(v).label(), Anchor.START, marks ? "value" : "");
            }
        }
    }

    private boolean isMarker(int variable) {
        return panels.stream().anyMatch(panel -> panel.values().get(variable).marker());
    }

    @Override
    public DataTable table() {
        var columns = new ArrayList<String>();
        columns.add(texts.get("chart.variable"));
        panels.forEach(panel -> columns.add(panel.group().label()));
        columns.add(texts.get("chart.everybody"));
        List<List<String>> rows = new ArrayList<>();
        for (int v = 0; v < variables.size(); v++) {
            var row = new ArrayList<String>();
            row.add(variables.get(v).label());
            for (Panel panel : panels) {
                Value value = panel.values().get(v);
                row.add(
                        value.marker()
                                ? texts.get("chart.marker", axis.write(value.value()))
                                : axis.write(value.value()));
            }
            row.add(axis.write(variables.get(v).total()));
            rows.add(row);
        }
        return new DataTable(columns, rows);
    }
}
