package org.waymark.portal.chart;

import java.util.List;
import org.waymark.portal.chart.Mark.Anchor;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.Texts;

/**
 * How large the segments are: one bar divided among them, and below it their names and shares.
 *
 * @param texts language of its words
 * @param sentence the finding
 * @param parts from left to right; their shares add up to at most 1
 */
public record SizeChart(Texts texts, String sentence, List<Part> parts) implements Chart {

    private static final double BAR = 40;
    private static final double ROW = 26;
    private static final double FIRST_ROW = BAR + 16;

    public SizeChart {
        parts = List.copyOf(parts);
    }

    /**
     * A segment.
     *
     * @param share of all, from 0 to 1
     * @param count of its members
     */
    public record Part(Group group, Estimate share, long count) {}

    @Override
    public Drawing draw(Size size) {
        var canvas = new Canvas(size);
        var numbers = new Numbers(texts.locale());
        var scale = new LinearScale(0, 1, 0, canvas.width());
        double before = 0;
        for (Part part : parts) {
            double left = scale.at(before);
            before += part.share().value();
            drawPart(canvas, part, left, scale.at(before) - left, numbers);
        }
        double names = parts.stream()
                .mapToDouble(part -> Lettering.width(part.group().name(), Lettering.NORMAL))
                .max()
                .orElse(0);
        for (int i = 0; i < parts.size(); i++) {
            drawName(canvas, parts.get(i), FIRST_ROW + i * ROW, names, numbers);
        }
        return canvas.drawing(FIRST_ROW + parts.size() * ROW);
    }

    private static void drawPart(Canvas canvas, Part part, double left, double width, Numbers numbers) {
        String share = numbers.percent(part.share().value());
        String letter = part.group().letter();
        canvas.rectangle(
                left,
                0,
                width,
                BAR,
                "part " + part.group().style(),
                part.group().label() + ": " + share);
        String withShare = letter + ' ' + share;
        String text = Lettering.width(withShare, Lettering.NORMAL) + 8 <= width ? withShare : letter;
        if (Lettering.width(text, Lettering.NORMAL) <= width) {
            canvas.label(left + width / 2, BAR / 2 + 5, text, Anchor.MIDDLE, "value on");
        }
    }

    private static void drawName(Canvas canvas, Part part, double top, double names, Numbers numbers) {
        double middle = top + ROW / 2;
        canvas.disc(10, middle, 9, "dot " + part.group().style(), "");
        canvas.text(10, middle + 4, part.group().letter(), Anchor.MIDDLE, Lettering.SMALL, "value on", "");
        Estimate share = part.share();
        String value = numbers.percent(share.value());
        String interval = share.hasInterval()
                ? numbers.decimal(100 * share.lower(), 0) + '–' + numbers.decimal(100 * share.upper(), 0)
                : "";
        double room = Rows.room(List.of(value), List.of(interval));
        double right = canvas.width() - room;
        String name = Lettering.shorten(part.group().name(), right - 34, Lettering.NORMAL);
        canvas.text(
                28,
                middle + 5,
                name,
                Anchor.START,
                Lettering.NORMAL,
                "",
                part.group().name());
        double start = Math.min(right, 28 + names + 10);
        canvas.label(start, middle + 5, value, Anchor.START, "value");
        double next = start + Lettering.width(value, Lettering.NORMAL) + 6;
        canvas.text(next, middle + 5, interval, Anchor.START, Lettering.SMALL, "soft", "");
    }

    @Override
    public DataTable table() {
        var numbers = new Numbers(texts.locale());
        var axis = Axis.ofShares(numbers, 1);
        return new DataTable(
                List.of(
                        texts.get("chart.segment"),
                        texts.get("chart.share"),
                        texts.get("chart.interval"),
                        texts.get("chart.count")),
                parts.stream()
                        .map(part -> List.of(
                                part.group().label(),
                                axis.write(part.share().value()),
                                part.share().hasInterval() ? BarChart.range(axis, part.share()) : "",
                                numbers.count(part.count())))
                        .toList());
    }
}
