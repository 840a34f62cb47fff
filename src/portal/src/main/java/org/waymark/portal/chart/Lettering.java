package org.waymark.portal.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits words into a given width. The server does not know the reader's font, so widths are those of a wide one: a text
 * rather ends too early than outside its place.
 */
final class Lettering {

    /** Size of labels and values, in pixels. */
    static final double NORMAL = 13;

    /** Size of what stands at axes, in pixels. */
    static final double SMALL = 12;

    /** From one base line to the next, in pixels. */
    static final double LINE = 16;

    /** How much wider words are in bold. */
    static final double BOLD = 1.08;

    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /** At least as wide as the text will be. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lettering::em).sum();
    }

    /**
     * Breaks a text into lines.
     *
     * @param most lines there is room for; the last one ends with an ellipsis when more is left
     */
    static List<String> wrap(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            String line = last ? shorten(rest, width, size) : firstLine(rest, width, size);
            lines.add(line);
            rest = last ? "" : rest.substring(line.length()).strip();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String shorten(String text, double width, double size) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = fitting(text, width - width(ELLIPSIS, size), size);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static String firstLine(String text, double width, double size) {
        if (width(text, size) <= width) {
            return text;
        }
        int fitting = Math.max(fitting(text, width, size), Character.charCount(text.codePointAt(0)));
        int space = text.lastIndexOf(' ', fitting);
        return space > 0 ? text.substring(0, space) : text.substring(0, fitting);
    }

    /** How many characters from the start fit; never half a surrogate pair. */
    private static int fitting(String text, double width, double size) {
        double used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += size * em(character);
            if (used > width) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static double em(int character) {
        if ("iljI|!.,:;'’ \u00a0".indexOf(character) >= 0) {
            return 0.36;
        }
        if ("ftr()[]-–/".indexOf(character) >= 0) {
            return 0.46;
        }
        if ("mwMW@%—…".indexOf(character) >= 0) {
            return 1;
        }
        if ("−+±×÷=<>≤≥→←".indexOf(character) >= 0) {
            return 0.84;
        }
        if (character > 0x2e7f) {
            return 1.1;
        }
        return Character.isUpperCase(character) ? 0.75 : 0.645;
    }
}
