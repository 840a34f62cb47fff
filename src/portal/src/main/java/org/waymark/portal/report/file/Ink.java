package org.waymark.portal.report.file;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * How a mark is printed: what {@code plots.css} says on screen.
 *
 * @param fill null for none
 * @param line null for none
 * @param width of the line in pixels
 * @param dash lengths of dashes and gaps; null for a whole line
 */
record Ink(Color fill, Color line, float width, float[] dash) {

    private static final String SEGMENT = "seg-";

    /** @param classes of the mark, as in the style sheet */
    static Ink of(String classes, Palette palette) {
        List<String> names = List.of(classes.strip().split("\\s+"));
        boolean chosen = names.contains("chosen");
        Color hue = hue(names, palette);
        Color accent = palette.get("accent");
        return switch (names.get(0)) {
            case "base" -> line(palette.get("line-strong"), 1);
            case "whisker" -> line(palette.get("ink"), 1.5f);
            case "reference" -> new Ink(null, palette.get("ink-soft"), 1.5f, new float[] {4, 3});
            case "threshold" -> new Ink(null, palette.get("warn"), 1.5f, new float[] {5, 4});
            case "line" -> line(accent, 2.5f);
            case "total" -> line(palette.get("ink"), 2);
            case "median" -> line(chosen ? accent : palette.get("ink-soft"), 2.5f);
            case "range" -> line(hue, 4);
            case "curve" -> line(hue, 2.5f);
            case "outlier" -> line(palette.get("ink-soft"), 1);
            case "area" -> filled(palette.get("accent-soft"));
            case "column", "point" -> filled(accent);
            case "part" -> new Ink(hue, palette.get("surface"), 2, null);
            case "dot" -> dot(names, hue, palette);
            case "flow" -> flow(names, hue, palette);
            case "node" -> filled(palette.get("ink-soft"));
            case "profile" ->
                names.stream().anyMatch(name -> name.startsWith(SEGMENT))
                        ? filled(hue)
                        : new Ink(palette.get("sunken"), palette.get("line-strong"), 1, null);
            case "box" ->
                chosen
                        ? new Ink(palette.get("accent-soft"), accent, 1.5f, null)
                        : new Ink(palette.get("sunken"), palette.get("ink-soft"), 1.5f, null);
            case "bar" ->
                names.contains("faint")
                        ? new Ink(palette.get("sunken"), palette.get("line-strong"), 1, new float[] {3, 2})
                        : new Ink(palette.get("accent-soft"), accent, 1, null);
            default -> line(palette.get("line"), 1);
        };
    }

    /** The colour of words. */
    static Color ofWords(String classes, Palette palette) {
        List<String> names = List.of(classes.strip().split("\\s+"));
        if (names.contains("on")) {
            return palette.get("surface");
        }
        if (names.contains("ink")) {
            return hue(names, palette);
        }
        if (names.contains("chosen")) {
            return palette.get("accent");
        }
        if (names.contains("warn")) {
            return palette.get("warn");
        }
        return palette.get(names.contains("tick") || names.contains("soft") ? "ink-soft" : "ink");
    }

    static boolean isBold(String classes) {
        List<String> names = List.of(classes.strip().split("\\s+"));
        return names.contains("chosen") || names.contains("value") && !names.contains("soft");
    }

    BasicStroke stroke() {
        return dash == null
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    private static Color hue(List<String> names, Palette palette) {
        return names.stream()
                .filter(name -> name.startsWith(SEGMENT))
                .findFirst()
                .map(palette::get)
                .orElseGet(() -> palette.get("accent"));
    }

    private static Ink dot(List<String> names, Color hue, Palette palette) {
        if (names.contains("faint")) {
            return new Ink(palette.get("surface"), hue, 2, null);
        }
        return names.contains("target") ? new Ink(hue, palette.get("ink"), 3, null) : filled(hue);
    }

    private static Ink flow(List<String> names, Color hue, Palette palette) {
        if (names.stream().anyMatch(name -> name.startsWith(SEGMENT))) {
            return filled(onWhite(hue, 0.45));
        }
        return filled(onWhite(palette.get("line-strong"), names.contains("main") ? 0.42 : 0.22));
    }

    /** What a colour that lets so much through looks like on white paper. */
    private static Color onWhite(Color colour, double opacity) {
        return new Color(
                lighter(colour.getRed(), opacity),
                lighter(colour.getGreen(), opacity),
                lighter(colour.getBlue(), opacity));
    }

    private static int lighter(int part, double opacity) {
        return (int) Math.round(255 - opacity * (255 - part));
    }

    private static Ink line(Color colour, float width) {
        return new Ink(null, colour, width, null);
    }

    private static Ink filled(Color colour) {
        return new Ink(colour, null, 0, null);
    }
}
