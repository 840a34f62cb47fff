package org.waymark.segmentation.typing;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.typing.Question;
import org.waymark.clustering.typing.Term;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

/**
 * A golden question, as it was asked when the segments were found.
 *
 * @param code of the variable
 * @param label what it says on plots
 * @param question code of the question it belongs to
 * @param wording the question as respondents read it
 * @param measurement decides what an answer is
 * @param levels possible answers of a choice, named scale points of a rating; empty otherwise
 * @param minimum smallest answer of a rating; null where there is none
 * @param maximum largest answer of a rating; null where there is none
 * @param dontKnow codes of the answers that say “don’t know” and count as none
 * @param unanswered share of the people the tool was built on who did not answer, 0 to 1
 */
public record TypingQuestion(
        String code,
        String label,
        String question,
        String wording,
        Measurement measurement,
        List<Level> levels,
        Double minimum,
        Double maximum,
        List<String> dontKnow,
        double unanswered)
        implements Serializable {

    public TypingQuestion {
        levels = List.copyOf(levels);
        // tools of earlier versions do not say
        dontKnow = dontKnow == null ? List.of() : List.copyOf(dontKnow);
    }

    /**
     * A possible answer.
     *
     * @param code as stored and exported
     * @param label as respondents read it
     */
    public record Level(String code, String label) implements Serializable {}

    static TypingQuestion of(Variable variable, List<String> dontKnow, double unanswered) {
        return new TypingQuestion(
                variable.code(),
                variable.label(),
                variable.question(),
                variable.wording(),
                variable.measurement(),
                variable.categories().stream()
                        .map(category -> new Level(category.code(), category.label()))
                        .toList(),
                finite(variable.minimum()),
                finite(variable.maximum()),
                dontKnow,
                unanswered);
    }

    private static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** Whether an answer is one of the levels; otherwise it is a number. */
    public boolean isChoice() {
        return measurement.isCategorical();
    }

    /** Whether an answer is yes or no. */
    public boolean isYesNo() {
        return measurement == Measurement.BINARY;
    }

    /** Whether it is answered on a scale of few points, each of which can be offered. */
    public boolean isRating() {
        return measurement == Measurement.RATING && minimum != null && maximum != null;
    }

    /** How the engine learns from it: ordered levels count as their positions, as they did when segments were formed. */
    static Question learned(Variable variable) {
        return variable.measurement() == Measurement.NOMINAL
                ? Question.choice(variable.code(), codes(variable))
                : Question.numeric(variable.code());
    }

    /**
     * The same term with ordered levels by their codes, which exports can be asked with, in place of positions, and with
     * those that count as no answer worth as much as none.
     *
     * @param dontKnow codes of these
     */
    static Term published(Term term, Variable variable, List<String> dontKnow) {
        if (!variable.measurement().isCategorical()) {
            return term;
        }
        List<String> codes = codes(variable);
        return new Term.Choice(
                Question.choice(variable.code(), codes),
                IntStream.range(0, codes.size())
                        .mapToObj(position ->
                                contributions(term, dontKnow.contains(codes.get(position)) ? Double.NaN : position))
                        .toList(),
                contributions(term, Double.NaN));
    }

    private static List<Double> contributions(Term term, double answer) {
        return IntStream.range(0, term.segments())
                .mapToObj(segment -> term.contribution(answer, segment))
                .toList();
    }

    private static List<String> codes(Variable variable) {
        return variable.categories().stream().map(Variable.Category::code).toList();
    }
}
