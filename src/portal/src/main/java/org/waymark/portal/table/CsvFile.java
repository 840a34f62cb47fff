package org.waymark.portal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.survey.exchange.CsvCell;

/**
 * Sheets as CSV (RFC 4180, UTF-8): numbers in full with a point, nothing for no value. What people wrote and a spreadsheet
 * would compute gets an apostrophe in front. A file holds one table, so that several sheets become several files in a
 * ZIP.
 */
public final class CsvFile {

    private CsvFile() {}

    /** Writes one sheet and leaves the stream open. */
    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(sheet.columns().stream()
                .map(column -> CsvCell.write(column.heading()))
                .toList());
        for (List<Object> row : sheet.rows()) {
            var cells = new ArrayList<String>(row.size());
            row.forEach(cell -> cells.add(text(cell)));
            csv.printRecord(cells);
        }
        csv.flush();
    }

    /** Writes each sheet as a file of its name. */
    public static void writeAll(List<Sheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Sheet sheet : sheets) {
            zip.putNextEntry(new ZipEntry(sheet.name() + ".csv"));
            write(sheet, zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String text(Object cell) {
        if (cell instanceof Figure figure) {
            return text(figure.value());
        }
        if (cell instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? CsvCell.write(number.doubleValue()) : "";
        }
        return CsvCell.write(cell == null ? null : cell.toString());
    }
}
