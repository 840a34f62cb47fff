package org.waymark.clustering.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.Iris;

class ExportTest {

    private static final TypingModel MODEL = TypingSamples.awkward();

    private static final TypingModel IRIS = MultinomialLogit.withDefaults()
            .fit(TypingSamples.irisWithWidthAsChoice(Iris.species()))
            .withThreshold(0.6);

    @Test
    void jsonIsReadBackWithoutLoss() {
        assertEquals(MODEL, JsonExport.read(JsonExport.write(MODEL)));
        assertEquals(IRIS, JsonExport.read(JsonExport.write(IRIS)));
    }

    @Test
    void jsonIsReadWhateverItsSpacesAndEscapes() {
        String written = JsonExport.write(MODEL);
        String other = written.replace("\n", "\r\n\t").replace("ö", "\\u00f6").replace("&", "\\u0026");
        assertEquals(MODEL, JsonExport.read(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"format\": \"waymark-typing-model\", \"version\": 2}",
                "{\"a\": 01}",
                "{\"a\" 1}",
                "{\"a\": \"\\x\"}",
                "{\"a\": tru}",
                "{} {}"
            })
    void otherTextIsNotAModel(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonExport.read(text));
    }

    @Test
    void jsonNestedWithoutEndIsNotAModel() {
        assertThrows(IllegalArgumentException.class, () -> JsonExport.read("[".repeat(1_000_000)));
    }

    @Test
    void pmmlIsValidByTheSchemaOfTheDataMiningGroup() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/pmml.xsd"));
        for (TypingModel model : List.of(MODEL, IRIS)) {
            String pmml = PmmlExport.write(model, "Quiz <1>");
            schema.newValidator().validate(new StreamSource(new StringReader(pmml)));
        }
    }

    @Test
    void pmmlGivesTheProbabilitiesOfTheModel() throws Exception {
        PmmlReading read = PmmlReading.of(PmmlExport.write(MODEL, "Quiz"));
        for (double[] answers : TypingSamples.awkwardAnswers()) {
            List<Double> expected = MODEL.classify(answers).probabilities();
            List<Double> found = read.probabilities(MODEL.questions(), answers);
            for (int segment = 0; segment < 3; segment++) {
                assertEquals(expected.get(segment), found.get(segment), 1e-12);
            }
        }
    }

    @Test
    void sqlGivesTheSegmentsOfTheModelOnH2() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:mem:typing")) {
            createPeople(database);
            String query = SqlExport.write(MODEL, List.of("PUBLIC", "people \"here\""), "Customer");
            try (ResultSet typed = database.createStatement().executeQuery(query + " ORDER BY \"Customer\"")) {
                for (double[] answers : TypingSamples.awkwardAnswers()) {
                    assertTrue(typed.next());
                    assertRow(MODEL.classify(answers), typed);
                }
            }
        }
    }

    private static void assertRow(Classification expected, ResultSet typed) throws SQLException {
        for (int segment = 0; segment < 3; segment++) {
            assertEquals(expected.probabilities().get(segment), typed.getDouble("probability_" + (segment + 1)), 1e-12);
        }
        String name = expected.told() ? MODEL.segments().get(expected.likeliest()) : null;
        assertEquals(name, typed.getString("segment"));
    }

    private static void createPeople(Connection database) throws SQLException {
        database.createStatement()
                .execute("CREATE TABLE \"people \"\"here\"\"\" (\"Customer\" INTEGER,"
                        + " \"Age \"\"in\"\" years & <months>\" NUMERIC(12, 3), \"Région's\" VARCHAR(20),"
                        + " \"segment\" VARCHAR(20))");
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO \"people \"\"here\"\"\" VALUES (?, ?, ?, ?)")) {
            int customer = 0;
            for (double[] answers : TypingSamples.awkwardAnswers()) {
                insert.setInt(1, ++customer);
                insert.setObject(2, Double.isNaN(answers[0]) ? null : answers[0]);
                insert.setString(3, level(1, answers[1], null));
                insert.setString(4, level(2, answers[2], "unknown to the model"));
                insert.executeUpdate();
            }
        }
    }

    private static String level(int question, double answer, String none) {
        return Double.isNaN(answer)
                ? none
                : MODEL.questions().get(question).levels().get((int) answer);
    }

    @Test
    void spreadsheetFormulasGiveTheSegmentsOfTheModel() throws Exception {
        SpreadsheetFormulas formulas = new SpreadsheetFormulas(MODEL, "cannot tell");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Row row = book.createSheet().createRow(4);
            for (double[] answers : TypingSamples.awkwardAnswers()) {
                fill(row, answers, formulas.row(5));
                evaluator.clearAllCachedResultValues();
                Classification expected = MODEL.classify(answers);
                for (int segment = 0; segment < 3; segment++) {
                    CellValue probability = evaluator.evaluate(row.getCell(6 + segment));
                    assertEquals(expected.probabilities().get(segment), probability.getNumberValue(), 1e-12);
                }
                String name = expected.told() ? MODEL.segments().get(expected.likeliest()) : "cannot tell";
                assertEquals(name, evaluator.evaluate(row.getCell(9)).getStringValue());
            }
        }
    }

    private static void fill(Row row, double[] answers, List<String> formulas) {
        for (int question = 0; question < answers.length; question++) {
            if (Double.isNaN(answers[question])) {
                row.createCell(question);
            } else if (question == 0) {
                row.createCell(question).setCellValue(answers[question]);
            } else {
                row.createCell(question).setCellValue(level(question, answers[question], null));
            }
        }
        for (int column = 0; column < formulas.size(); column++) {
            row.createCell(answers.length + column).setCellFormula(formulas.get(column));
        }
    }

    @Test
    void columnsOfASpreadsheetAreLettered() {
        assertEquals(
                List.of("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
                List.of(0, 25, 26, 51, 52, 701, 702).stream()
                        .map(SpreadsheetFormulas::letters)
                        .toList());
    }

    @Test
    void namesThatSomeExportCouldNotCarryAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Question.numeric("a\u0000b"));
        assertThrows(IllegalArgumentException.class, () -> Question.numeric(" "));
        assertThrows(IllegalArgumentException.class, () -> Question.choice("a", List.of("x", "x")));
        assertThrows(IllegalArgumentException.class, () -> SqlExport.write(MODEL, List.of(), "key"));
    }
}
