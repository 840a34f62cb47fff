package org.waymark.survey.exchange.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

class DataFileTest {

    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

    private final Findings findings = new Findings();

    @ParameterizedTest
    @CsvSource({"',', COMMA", "';', SEMICOLON", "'\t', TAB", "'|', BAR"})
    void theDelimiterIsFoundByItself(String delimiter, Delimiter expected) {
        String text =
                "name,city;age\tx|y\n".replaceAll("[,;\t|]", delimiter) + "Ann|Bonn|3|4|5\n".replace("|", delimiter);

        DataFile file = file(text, StandardCharsets.UTF_8);

        assertEquals(expected, file.format().delimiter());
        assertEquals(List.of("Ann", "Bonn", "3", "4", "5"), rows(file).get(0).cells());
    }

    @Test
    void columnsWithoutANameAreKeptWhereTheFirstRowUsesThem() {
        DataFile file = file("a,,,\n1,2,3,\n4,5,,\n", StandardCharsets.UTF_8);

        assertEquals(List.of("a", "", ""), file.rows(findings).header());
        assertEquals(List.of("4", "5", ""), rows(file).get(1).cells());
        assertEquals(
                List.of("a"),
                file("a,,\n1,,\n", StandardCharsets.UTF_8).rows(findings).header());
    }

    @Test
    void commasWithinNumbersDoNotHideTheSemicolon() {
        DataFile file = file("a;b\n1,5;2,5\n3,5;4,5\n", StandardCharsets.UTF_8);

        assertEquals(Delimiter.SEMICOLON, file.format().delimiter());
    }

    @Test
    void commasWithinSentencesDoNotHideTheTab() {
        DataFile file = file("id\tcomment\n1\tGood, cheap, fast\n2\tno\n3\tWell, yes\n", StandardCharsets.UTF_8);

        assertEquals(Delimiter.TAB, file.format().delimiter());
    }

    @Test
    void rowsOfUnevenLengthDoNotHideTheDelimiterAndAreToldByLine() {
        DataFile file = file("a;b;c;d\n1;2;3;4\n1;2;3\n5;6;7;8;9\n;;\n3;2;1;4\n", StandardCharsets.UTF_8);

        List<Row> rows = rows(file);

        assertEquals(Delimiter.SEMICOLON, file.format().delimiter());
        assertEquals(
                List.of(List.of("1", "2", "3", "4"), List.of("3", "2", "1", "4")),
                rows.stream().map(Row::cells).toList());
        assertEquals(
                List.of(
                        Finding.ofLine(3, "exchange.line.length", 3, 4),
                        Finding.ofLine(4, "exchange.line.length", 5, 4),
                        Finding.ofLine(5, "exchange.line.length", 3, 4)),
                findings.entries());
    }

    @Test
    void aDelimiterInTheHeaderAloneIsPartOfTheQuestion() {
        assertEquals(
                List.of("5"),
                rows(file("How much; in euros?\n5\n7\n9\n", StandardCharsets.UTF_8))
                        .get(0)
                        .cells());
    }

    @Test
    void aFileOfOneColumnIsOneToo() {
        assertEquals(
                List.of("7"),
                rows(file("age\n7\n", StandardCharsets.UTF_8)).get(0).cells());
    }

    @Test
    void theFirstLineMayNameTheDelimiter() {
        DataFile file = file("sep=;\na;b\n1,1;2\n1;2;3\n", StandardCharsets.UTF_8);

        assertEquals(List.of("1,1", "2"), rows(file).get(0).cells());
        assertEquals(4, findings.entries().get(0).line());
    }

    @Test
    void encodingsAreFoundByThemselves() {
        String text = "Straße,Größe\nKöln,ü\n";
        assertEquals(
                TextEncoding.UTF_8, file(text, StandardCharsets.UTF_8).format().encoding());
        assertEquals(TextEncoding.WINDOWS_1252, file(text, LATIN_1).format().encoding());
        assertEquals(
                "Straße", header(file("\uFEFF" + text, StandardCharsets.UTF_8)).get(0));
        assertEquals("Straße", header(file(text, LATIN_1)).get(0));
        assertEquals("Straße", header(file(text, StandardCharsets.UTF_16)).get(0));
        assertEquals(
                "€", header(file("€\n1\n", Charset.forName("windows-1252"))).get(0));
    }

    @Test
    void aByteThatCannotBeReadIsToldByItsLine() {
        byte[] damaged = ("wörter\n" + "ä".repeat(20) + "\nx?y\n").getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 3] = (byte) 0xFF;

        rows(DataFile.of(() -> new ByteArrayInputStream(damaged)));

        assertEquals(List.of(Finding.ofLine(3, "exchange.line.unreadable")), findings.entries());
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLineEnds() {
        List<Row> rows = rows(file("a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\n1,2,3\n", StandardCharsets.UTF_8));

        assertEquals(List.of("x, \"y\"", "one\r\ntwo"), rows.get(0).cells());
        assertEquals(2, rows.get(0).line());
        assertEquals(4, findings.entries().get(0).line());
    }

    @Test
    void rowsWithMoreOrFewerCellsThanTheHeaderAreLeftOutAndToldByLine() {
        List<Row> rows = rows(file("a,b,c\n1,2,3\n1,2\n\n4,5,6\n1,2,3,4", StandardCharsets.UTF_8));

        assertEquals(2, rows.size());
        assertEquals(
                List.of(
                        Finding.ofLine(3, "exchange.line.length", 2, 3),
                        Finding.ofLine(6, "exchange.line.length", 4, 3)),
                findings.entries());
    }

    @Test
    void emptyCellsBehindTheLastColumnAndEmptyRowsMeanNothing() {
        List<Row> rows = rows(file("a,b,,\n1,2,,\n,,,\n3,4,,\n", StandardCharsets.UTF_8));

        assertEquals(List.of("3", "4"), rows.get(1).cells());
        assertEquals(2, rows.size());
        assertTrue(findings.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n1,2\r\n3,4\r\n5\r\n", "a,b\n1,2\n3,4\n5", "a,b\r1,2\r3,4\r5\r"})
    void linesAreCountedAlikeWhateverEndsThem(String text) {
        rows(file(text, StandardCharsets.UTF_8));

        assertEquals(4, findings.entries().get(0).line());
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByTheLineWhereItBegan() {
        assertProblem("exchange.file.quote", "3", "a,b\n1,2\n3,\"four\n5,6\n7,8\n");
    }

    @Test
    void aQuoteThatIsNeverClosedInALargeFileIsToldBeforeTheFileIsRead() {
        assertProblem("exchange.file.quote", "3", "a,b\n1,2\n3,\"four\n" + "5,6\n".repeat(100_000));
    }

    @Test
    void whatIsNoTextIsRefusedInWordsThatHelp() {
        assertProblem("exchange.file.empty", null, "");
        assertProblem("exchange.file.empty", null, " \n\n ");
        assertProblem("exchange.file.spreadsheet", null, "PK\u0003\u0004rest of an xlsx");
        assertProblem("exchange.file.binary", null, "a,b\n1,\u0000\n");
    }

    @Test
    void moreThanAThousandColumnsAreRefused() {
        assertProblem("exchange.file.columns", "1001", "x,".repeat(1000) + "x\n");
    }

    private void assertProblem(String key, String firstValue, String text) {
        var refusal = assertThrows(InvalidInputException.class, () -> rows(file(text, StandardCharsets.UTF_8)));
        Problem problem = refusal.problems().get(0);
        assertEquals("file", problem.path());
        assertEquals(key, problem.key());
        if (firstValue != null) {
            assertEquals(firstValue, problem.values().get(0));
        }
    }

    private static DataFile file(String text, Charset charset) {
        return DataFile.of(() -> new ByteArrayInputStream(text.getBytes(charset)));
    }

    private List<String> header(DataFile file) {
        try (RowReader rows = file.rows(findings)) {
            return rows.header();
        }
    }

    private List<Row> rows(DataFile file) {
        var all = new ArrayList<Row>();
        try (RowReader rows = file.rows(findings)) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
        }
        return all;
    }
}
