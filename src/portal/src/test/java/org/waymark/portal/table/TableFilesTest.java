package org.waymark.portal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.waymark.portal.page.Numbers;

class TableFilesTest {

    private static final String ATTACK = "=HYPERLINK(\"http://evil.example\",\"click\")";

    private static final Sheet SHEET = new Sheet(
            "what they say",
            "What they say",
            List.of(
                    Column.text("Answer"),
                    Column.count("n"),
                    Column.share("Share", 0),
                    Column.decimal("Mean", 1).forFiles()),
            List.of(
                    Sheet.row("a, \"b\"\nc – é", 1453, 0.3991741225051617, 2.5),
                    Sheet.row(ATTACK, null, Double.NaN, new Figure(0.25, Column.Kind.SHARE, 0, "▲"))));

    @Test
    void aCsvFileHoldsWordsQuotedAndNumbersInFull() throws IOException {
        assertEquals(
                "Answer,n,Share,Mean\r\n"
                        + "\"a, \"\"b\"\"\nc – é\",1453,0.3991741225051617,2.5\r\n"
                        + "\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"click\"\")\",,,0.25\r\n",
                csv(SHEET));
    }

    @Test
    void noCellOfACsvFileIsComputedByASpreadsheet() throws IOException {
        for (String formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\uFF1D1")) {
            var sheet = new Sheet("x", "x", List.of(Column.text(formula)), List.of(Sheet.row(formula)));
            csv(sheet)
                    .lines()
                    .forEach(line -> assertTrue(line.replaceFirst("^\"", "").startsWith("'"), formula + ": " + line));
        }
        var numbers = new Sheet("x", "x", List.of(Column.decimal("x", 1)), List.of(Sheet.row(-1.5)));
        assertEquals("x\r\n-1.5\r\n", csv(numbers), "a number is no formula");
    }

    @Test
    void severalTablesBecomeSeveralCsvFiles() throws IOException {
        var second = new Sheet("second", "Second", List.of(Column.text("x")), List.of(Sheet.row("y")));
        var out = new ByteArrayOutputStream();
        CsvFile.writeAll(List.of(SHEET, second), out);

        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("what they say.csv", zip.getNextEntry().getName());
            assertEquals(csv(SHEET), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("second.csv", zip.getNextEntry().getName());
            assertEquals("x\r\ny\r\n", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWorkbookHoldsASheetForEachTableWithItsNumbers() throws IOException {
        try (ReadableWorkbook workbook = workbook(SHEET, SHEET)) {
            assertEquals(
                    List.of("what they say", "what they say 2"),
                    workbook.getSheets().map(sheet -> sheet.getName()).toList());
            List<Row> rows = workbook.getFirstSheet().read();
            assertEquals("Answer", rows.get(0).getCellText(0));
            assertEquals("a, \"b\"\nc – é", rows.get(1).getCellText(0));
            assertEquals(1453, rows.get(1).getCellAsNumber(1).orElseThrow().intValue());
            assertEquals(
                    0.3991741225051617,
                    rows.get(1).getCellAsNumber(2).orElseThrow().doubleValue());
            assertEquals(0.25, rows.get(2).getCellAsNumber(3).orElseThrow().doubleValue());
            assertTrue(rows.get(2).getCellAsNumber(2).isEmpty());
        }
    }

    @Test
    void wordsThatLookLikeAFormulaAreWordsInAWorkbook() throws IOException {
        try (ReadableWorkbook workbook = workbook(SHEET)) {
            Row row = workbook.getFirstSheet().read().get(2);
            assertEquals(CellType.STRING, row.getCell(0).getType());
            assertEquals(ATTACK, row.getCellText(0));
        }
    }

    @Test
    void aNameThatSpreadsheetsRefuseIsMadeOneTheyTake() throws IOException {
        var odd =
                new Sheet("A/B: [a name] that is much too long for a sheet?", "", List.of(Column.text("x")), List.of());
        try (ReadableWorkbook workbook = workbook(odd, odd)) {
            List<String> names =
                    workbook.getSheets().map(sheet -> sheet.getName()).toList();
            assertEquals("A B   a name  that is much too", names.get(0).strip());
            assertTrue(names.get(1).length() <= 31 && names.get(1).endsWith(" 2"), names.toString());
        }
    }

    @Test
    void aPageShowsFewerColumnsAndRoundsThem() {
        Sheet page = SHEET.forPage();
        var cells = new CellText(new Numbers(Locale.ENGLISH));

        assertEquals(
                List.of("Answer", "n", "Share"),
                page.columns().stream().map(Column::heading).toList());
        assertEquals("1,453", cells.of(page.columns().get(1), page.rows().get(0).get(1)));
        assertEquals(
                "40\u00a0%", cells.of(page.columns().get(2), page.rows().get(0).get(2)));
        assertEquals("–", cells.of(page.columns().get(1), page.rows().get(1).get(1)));
        assertEquals("–", cells.of(page.columns().get(2), page.rows().get(1).get(2)));
        assertEquals(
                "25\u00a0% ▲",
                cells.of(SHEET.columns().get(3), SHEET.rows().get(1).get(3)));
        assertEquals("< .001", cells.of(Column.probability("p"), 1e-9));
        assertEquals(".012", cells.of(Column.probability("p"), 0.0123));
    }

    private static String csv(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvFile.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook workbook(Sheet... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbook.write(List.of(sheets), out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
