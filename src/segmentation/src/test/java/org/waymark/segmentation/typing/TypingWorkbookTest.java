package org.waymark.segmentation.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.typing.Classification;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.SegmentShare;

class TypingWorkbookTest {

    private static final BuiltTool TOOL =
            Planted.built(new TypingSettings("multinomial", 4, 4, List.of("news", "price", "tall", "region"), 0, 1));
    private static final TypingModel MODEL = TOOL.model().withThreshold(0.6);

    @Test
    void formulasTypePeopleAsTheModelDoes() throws Exception {
        try (var book = read()) {
            XSSFSheet sheet = book.getSheet("People");
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            var random = new Random(3);
            for (int person = 1; person <= 60; person++) {
                double[] answers = answers(random);
                fill(sheet.getRow(person), answers);
                Classification expected = MODEL.classify(answers);
                Row row = sheet.getRow(person);
                for (int segment = 0; segment < 3; segment++) {
                    assertEquals(
                            expected.probabilities().get(segment),
                            evaluator.evaluate(row.getCell(7 + segment)).getNumberValue(),
                            1e-12);
                }
                assertEquals(
                        expected.told() ? MODEL.segments().get(expected.likeliest()) : "cannot tell",
                        evaluator.evaluate(row.getCell(10)).getStringValue());
            }
        }
    }

    @Test
    void rowsWithoutAnyAnswerStayEmpty() throws Exception {
        try (var book = read()) {
            Row row = book.getSheet("People").getRow(TypingWorkbook.PEOPLE);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (int column = 4; column <= 10; column++) {
                assertEquals("", evaluator.evaluate(row.getCell(column)).getStringValue());
            }
        }
    }

    @Test
    void theQuestionsStandBesideTheirAnswersAndLevelsAreOffered() throws Exception {
        try (var book = read()) {
            XSSFSheet questions = book.getSheet("Questions");
            int region = 2 * codes().indexOf("region");
            assertEquals("region", questions.getRow(0).getCell(region).getStringCellValue());
            assertEquals(
                    "What about region?", questions.getRow(1).getCell(region).getStringCellValue());
            assertEquals("n", questions.getRow(2).getCell(region).getStringCellValue());
            assertEquals(2, book.getSheet("People").getDataValidations().size());
            assertTrue(book.getSheet("People").getDataValidations().stream()
                    .allMatch(list -> list.getValidationConstraint()
                                    .getFormula1()
                                    .startsWith("Questions!")
                            || list.getValidationConstraint().getFormula1().startsWith("'Questions'!")));
        }
    }

    private static List<String> codes() {
        return TOOL.questions().stream().map(TypingQuestion::code).toList();
    }

    private static double[] answers(Random random) {
        return codes().stream()
                .mapToDouble(code -> random.nextInt(6) == 0
                        ? Double.NaN
                        : switch (code) {
                            case "news" -> 1 + random.nextInt(7);
                            case "tall" -> 150 + random.nextInt(50);
                            default -> random.nextInt(3);
                        })
                .toArray();
    }

    private static void fill(Row row, double[] answers) {
        // something must be there, or the row counts as nobody
        for (int question = 0; question < answers.length; question++) {
            if (!Double.isNaN(answers[question])) {
                List<String> levels = MODEL.questions().get(question).levels();
                if (levels.isEmpty()) {
                    row.createCell(question).setCellValue(answers[question]);
                } else {
                    row.createCell(question).setCellValue(levels.get((int) answers[question]));
                }
            }
        }
        if (IntStream.range(0, answers.length).allMatch(question -> Double.isNaN(answers[question]))) {
            row.createCell(0).setCellValue("no answer");
        }
    }

    private static XSSFWorkbook read() throws Exception {
        List<SegmentShare> segments = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new SegmentShare(number, "Kind " + number, 100, new Estimate(0.3, 0.2, 0.4, 300)))
                .toList();
        var details = new TypingToolDetails(UUID.randomUUID(), 3, null, 0.6, null, TOOL.questions(), TOOL.accuracy());
        return new XSSFWorkbook(new ByteArrayInputStream(new TypingWorkbook(MODEL, details, segments).write()));
    }
}
