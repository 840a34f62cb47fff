package org.waymark.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Markdown as it grows, printed while it does. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void heading(String text) {
        line("");
        line("## " + text);
        line("");
    }

    void text(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    void paragraph(String format, Object... values) {
        line("");
        text(format, values);
        line("");
    }

    void header(String... cells) {
        row((Object[]) cells);
        line("|" + "---|".repeat(cells.length));
    }

    void row(Object... cells) {
        var row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(cell instanceof Double number ? number(number) : cell)
                    .append(" |");
        }
        line(row.toString());
    }

    /** Three digits that count, or a dash. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        int decimals = value == 0 ? 0 : (int) Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + Math.min(decimals, 4) + "f", value);
    }

    private void line(String line) {
        System.out.println(line);
        lines.add(line);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
