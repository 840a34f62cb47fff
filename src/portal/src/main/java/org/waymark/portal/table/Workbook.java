package org.waymark.portal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets as an XLSX workbook, one below the other's tab. Words are words there, whatever they begin with; numbers are
 * numbers in full, shown with the digits of their column.
 */
public final class Workbook {

    private static final int LONGEST_NAME = 31;
    private static final int WIDEST = 60;

    /** Rows that the width of a column is measured by. */
    private static final int MEASURED = 200;

    private static final String VERSION = "1.0";

    /** As many as a sheet of a spreadsheet can have, with that of the headings. */
    private static final int MOST_ROWS = 1_048_576;

    private Workbook() {}

    /** Whether it has a sheet with more rows than spreadsheets can open. */
    public static boolean isTooLong(List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> sheet.rows().size() >= MOST_ROWS);
    }

    /** Writes the workbook and leaves the stream open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        var workbook = new org.dhatim.fastexcel.Workbook(out, "Waymark", VERSION);
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(name(sheet.name(), names)));
        }
        workbook.finish();
    }

    private static void write(Sheet sheet, Worksheet worksheet) {
        List<Column> columns = sheet.columns();
        for (int c = 0; c < columns.size(); c++) {
            worksheet.value(0, c, columns.get(c).heading());
            worksheet.style(0, c).bold().wrapText(true).set();
            worksheet.width(c, width(sheet, c));
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                write(worksheet, r + 1, c, columns.get(c), sheet.rows().get(r).get(c));
            }
        }
        worksheet.freezePane(1, 1);
    }

    private static void write(Worksheet worksheet, int row, int column, Column of, Object cell) {
        if (cell instanceof Figure figure) {
            write(worksheet, row, column, figure.value(), format(figure.kind(), figure.digits()));
        } else if (cell instanceof Number number) {
            write(worksheet, row, column, number, format(of.kind(), of.digits()));
        } else if (cell != null) {
            worksheet.value(row, column, cell.toString());
        }
    }

    private static void write(Worksheet worksheet, int row, int column, Number number, String format) {
        if (number != null && Double.isFinite(number.doubleValue())) {
            worksheet.value(row, column, number);
            worksheet.style(row, column).format(format).set();
        }
    }

    private static String format(Column.Kind kind, int decimals) {
        String digits = decimals == 0 ? "" : "." + "0".repeat(decimals);
        return switch (kind) {
            case TEXT -> "General";
            case COUNT -> "#,##0";
            case SHARE -> "0" + digits + "%";
            case DECIMAL -> "#,##0" + digits;
            case PROBABILITY -> "0.000";
        };
    }

    /** In characters, as spreadsheets measure. */
    private static int width(Sheet sheet, int column) {
        int longest = sheet.columns().get(column).isNumber()
                ? Math.max(10, sheet.columns().get(column).heading().length() / 2)
                : sheet.rows().stream()
                        .limit(MEASURED)
                        .mapToInt(row -> row.get(column) == null
                                ? 0
                                : row.get(column).toString().length())
                        .max()
                        .orElse(0);
        return Math.min(WIDEST, Math.max(8, longest + 2));
    }

    /** What spreadsheets take as a name: short, without their own signs, and only once. */
    private static String name(String wanted, Set<String> taken) {
        String allowed = wanted.replaceAll("[\\[\\]*?:/\\\\']", " ").strip();
        String base = allowed.isEmpty() ? "Sheet" : allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " " + i;
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }
}
