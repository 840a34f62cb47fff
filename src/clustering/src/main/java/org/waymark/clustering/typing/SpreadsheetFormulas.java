package org.waymark.clustering.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A typing model as formulas of a spreadsheet in which each row is a person: answers in the first columns, one per
 * question, then the scores of the segments, their probabilities, and the segment.
 *
 * <p>Formulas have no leading "=", English names and commas, as XLSX files keep them. An empty cell, or an answer the
 * model does not know, counts as not answered. Excel takes texts in formulas of up to 255 characters only.
 */
public final class SpreadsheetFormulas {

    private static final int LETTERS = 26;

    private final TypingModel model;
    private final String cannotTell;
    private final int questions;
    private final int segments;

    /** @param cannotTell what the last column says when no segment reaches the threshold */
    public SpreadsheetFormulas(TypingModel model, String cannotTell) {
        this.model = model;
        this.cannotTell = cannotTell;
        this.questions = model.terms().size();
        this.segments = model.segments().size();
    }

    /** How many columns of formulas follow the answers: a score and a probability per segment, and the segment. */
    public int columns() {
        return 2 * segments + 1;
    }

    /**
     * The formulas of a row, from the column after the answers on.
     *
     * @param row number of the row, from 1
     */
    public List<String> row(int row) {
        List<String> formulas = new ArrayList<>();
        for (int segment = 0; segment < segments; segment++) {
            formulas.add(score(segment, row));
        }
        for (int segment = 0; segment < segments; segment++) {
            formulas.add(probability(segment, row));
        }
        formulas.add(segment(range(questions + segments, row)));
        return List.copyOf(formulas);
    }

    /** The letters of a column, from 0: A … Z, AA, AB … */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private String score(int segment, int row) {
        StringBuilder formula = new StringBuilder(number(model.constants().get(segment)));
        for (int question = 0; question < questions; question++) {
            formula.append('+').append(contribution(model.terms().get(question), segment, cell(question, row)));
        }
        return formula.toString();
    }

    /** Without array functions, which not every spreadsheet computes without being asked to. */
    private String probability(int segment, int row) {
        String highest = "MAX(" + range(questions, row) + ")";
        String sum = IntStream.range(0, segments)
                .mapToObj(other -> "EXP(" + cell(questions + other, row) + "-" + highest + ")")
                .collect(Collectors.joining("+"));
        return "EXP(" + cell(questions + segment, row) + "-" + highest + ")/(" + sum + ")";
    }

    private static String contribution(Term term, int segment, String cell) {
        if (term instanceof Term.Numeric numeric) {
            return number(numeric.slopes().get(segment)) + "*IF(ISNUMBER(" + cell + ")," + cell + ","
                    + number(numeric.mean()) + ")";
        }
        Term.Choice choice = (Term.Choice) term;
        String compared = IntStream.range(0, choice.byLevel().size())
                .mapToObj(level ->
                        "EXACT(" + cell + "," + text(choice.question().levels().get(level)) + ")*"
                                + number(choice.byLevel().get(level).get(segment)
                                        - choice.notAnswered().get(segment)))
                .collect(Collectors.joining("+"));
        return number(choice.notAnswered().get(segment)) + "+" + compared;
    }

    private String segment(String probabilities) {
        String names = model.segments().stream().map(SpreadsheetFormulas::text).collect(Collectors.joining(","));
        String likeliest = "CHOOSE(MATCH(MAX(" + probabilities + ")," + probabilities + ",0)," + names + ")";
        return "IF(MAX(" + probabilities + ")>=" + number(model.threshold()) + "," + likeliest + "," + text(cannotTell)
                + ")";
    }

    private String range(int column, int row) {
        return "$" + cell(column, row) + ":$" + cell(column + segments - 1, row);
    }

    private static String cell(int column, int row) {
        return letters(column) + row;
    }

    /** In brackets where it is negative, as in {@code 2+(-3)}. */
    private static String number(double value) {
        return value < 0 ? "(" + value + ")" : String.valueOf(value);
    }

    private static String text(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
