package org.waymark.segmentation.typing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.clustering.typing.SpreadsheetFormulas;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.kernel.ConflictException;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.typing.TypingQuestion.Level;

/**
 * A typing tool as a spreadsheet: a sheet with a row for each person, who is typed by formulas as soon as an answer is
 * written there, one with the questions and their answers, and one that says how good it is.
 */
final class TypingWorkbook {

    /** Rows that are prepared; more are made by copying one of them. */
    static final int PEOPLE = 500;

    private static final int MOST_CHARACTERS = 8_192;
    private static final String APPLICATION = "Waymark";
    private static final String VERSION = "1.0";

    private final TypingModel model;
    private final TypingToolDetails tool;
    private final List<SegmentShare> named;

    /** @param named the segments in the order of the model's */
    TypingWorkbook(TypingModel model, TypingToolDetails tool, List<SegmentShare> named) {
        this.model = model;
        this.tool = tool;
        this.named = named;
    }

    /** @throws ConflictException when a formula would be longer than a cell can hold */
    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet people = workbook.newWorksheet("People");
            Worksheet questions = workbook.newWorksheet("Questions");
            writeQuestions(questions);
            writePeople(people, questions);
            writeSegments(workbook.newWorksheet("Segments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writePeople(Worksheet sheet, Worksheet questions) {
        int asked = tool.questions().size();
        int segments = model.segments().size();
        for (int question = 0; question < asked; question++) {
            head(sheet, question, tool.questions().get(question).code());
            offerLevels(sheet, questions, question);
        }
        for (int segment = 0; segment < segments; segment++) {
            head(sheet, asked + segment, "Score " + model.segments().get(segment));
            head(
                    sheet,
                    asked + segments + segment,
                    "Probability " + model.segments().get(segment));
        }
        head(sheet, asked + 2 * segments, "Segment");
        var formulas = new SpreadsheetFormulas(model, "cannot tell");
        for (int person = 1; person <= PEOPLE; person++) {
            writePerson(sheet, person, formulas.row(person + 1), asked);
        }
        sheet.freezePane(0, 1);
    }

    private static void writePerson(Worksheet sheet, int row, List<String> formulas, int asked) {
        String answers = "$A" + (row + 1) + ":$" + letters(asked - 1) + (row + 1);
        for (int column = 0; column < formulas.size(); column++) {
            String formula = "IF(COUNTA(" + answers + ")=0,\"\"," + formulas.get(column) + ")";
            if (formula.length() > MOST_CHARACTERS) {
                throw new ConflictException("typing.xlsx.long");
            }
            sheet.formula(row, asked + column, formula);
        }
    }

    /** Columns have one letter or two: there are at most {@value TypingSettings#MOST_QUESTIONS} questions. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void offerLevels(Worksheet sheet, Worksheet questions, int question) {
        TypingQuestion asked = tool.questions().get(question);
        if (asked.isChoice()) {
            int column = firstColumn(question);
            sheet.range(1, question, PEOPLE, question)
                    .validateWithList(
                            questions.range(2, column, 1 + asked.levels().size(), column));
        }
    }

    /** The questions stand side by side, each with a column for codes and one for words. */
    private static int firstColumn(int question) {
        return 2 * question;
    }

    private void writeQuestions(Worksheet sheet) {
        for (int question = 0; question < tool.questions().size(); question++) {
            TypingQuestion asked = tool.questions().get(question);
            int column = firstColumn(question);
            head(sheet, column, asked.code());
            sheet.value(0, column + 1, asked.label());
            sheet.value(1, column, asked.wording());
            for (int level = 0; level < asked.levels().size(); level++) {
                Level answer = asked.levels().get(level);
                sheet.value(2 + level, column, answer.code());
                sheet.value(2 + level, column + 1, answer.label());
            }
            if (asked.levels().isEmpty()) {
                sheet.value(2, column, range(asked));
            }
        }
    }

    private static String range(TypingQuestion question) {
        if (question.isYesNo()) {
            return "1 for yes, 0 for no";
        }
        return question.isRating()
                ? question.minimum().intValue() + " to " + question.maximum().intValue()
                : "a number";
    }

    private void writeSegments(Worksheet sheet) {
        List<String> heads = List.of("Segment", "Name", "Respondents", "Placed right", "From", "To");
        for (int column = 0; column < heads.size(); column++) {
            head(sheet, column, heads.get(column));
        }
        for (int row = 1; row <= named.size(); row++) {
            SegmentShare segment = named.get(row - 1);
            var accuracy = tool.accuracy().bySegment().get(row - 1);
            sheet.value(row, 0, segment.letter());
            sheet.value(row, 1, segment.name() == null ? "" : segment.name());
            sheet.value(row, 2, segment.size());
            sheet.value(row, 3, accuracy.value());
            sheet.value(row, 4, accuracy.lower());
            sheet.value(row, 5, accuracy.upper());
        }
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
    }
}
