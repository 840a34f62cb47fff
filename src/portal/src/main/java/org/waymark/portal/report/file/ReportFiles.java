package org.waymark.portal.report.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.NotFoundException;
import org.waymark.portal.page.Texts;
import org.waymark.portal.report.Report;
import org.waymark.portal.report.Reports;
import org.waymark.portal.report.Section;
import org.waymark.portal.table.CsvFile;
import org.waymark.portal.table.Sheet;
import org.waymark.portal.table.Workbook;

/** The files there are of a solution: the report, and the tables of each of its sections. */
@ApplicationScoped
public class ReportFiles {

    /** The name that means all sections. */
    public static final String ALL = "report";

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Reports reports;

    @Inject
    private HtmlFile html;

    @Inject
    private PdfFile pdf;

    /**
     * A file. Tables are {@code csv} (a ZIP of several where there are several) or {@code xlsx}; the whole report is
     * {@code html} or {@code pdf} as well.
     *
     * @param name of a section, or {@value #ALL}
     * @throws NotFoundException when there is no such solution, section or format, or it is not for the caller
     * @throws ConflictException when a table is longer than spreadsheets can open
     */
    public ReportFile get(UUID run, int segments, String name, String format, Texts texts) {
        if (!name.equals(ALL)) {
            Section section = reports.section(run, segments, name, texts);
            return tables(section.sheets(), name + "-of-" + segments + "-segments", format);
        }
        Report report = reports.of(run, segments, texts);
        return switch (format) {
            case "html" ->
                new ReportFile(
                        report.fileName() + ".html",
                        "text/html; charset=utf-8",
                        out -> html.write(report, texts.locale(), out));
            case "pdf" ->
                new ReportFile(
                        report.fileName() + ".pdf", "application/pdf", out -> pdf.write(report, texts.locale(), out));
            default -> tables(report.sheets(), report.fileName(), format);
        };
    }

    private static ReportFile tables(List<Sheet> sheets, String name, String format) {
        return switch (format) {
            case "xlsx" -> workbook(sheets, name);
            case "csv" ->
                sheets.size() == 1
                        ? new ReportFile(name + ".csv", CSV, out -> CsvFile.write(sheets.get(0), out))
                        : new ReportFile(name + ".zip", "application/zip", out -> CsvFile.writeAll(sheets, out));
            default -> throw new NotFoundException("page");
        };
    }

    private static ReportFile workbook(List<Sheet> sheets, String name) {
        if (Workbook.isTooLong(sheets)) {
            throw new ConflictException("report.tooLong");
        }
        return new ReportFile(name + ".xlsx", XLSX, out -> Workbook.write(sheets, out));
    }
}
