package org.waymark.clustering.typing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A typing tool: the score of a segment is a constant plus the contribution of each answer, and the probabilities are
 * the softmax of the scores. A question that was not answered counts as its mean, or as a level of its own ({@link
 * Term}).
 *
 * @param segments names, at least two, all different
 * @param threshold 0–1: a person whose likeliest segment has a lower probability belongs to "cannot tell"
 * @param constants by segment
 * @param terms one per question, in the order of the answers
 */
public record TypingModel(List<String> segments, double threshold, List<Double> constants, List<Term> terms) {

    public TypingModel {
        segments = List.copyOf(segments);
        constants = List.copyOf(constants);
        terms = List.copyOf(terms);
        TypingSample.checkNames(segments, constants.size());
        TypingSample.checkQuestions(terms.stream().map(Term::question).toList());
        Threshold.check(threshold);
        int expected = segments.size();
        if (expected < 2 || terms.stream().anyMatch(term -> term.segments() != expected)) {
            throw new IllegalArgumentException("All terms must be of the same segments, at least two");
        }
        if (!constants.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A constant is not a finite number");
        }
    }

    public TypingModel withThreshold(double probability) {
        return new TypingModel(segments, probability, constants, terms);
    }

    /** What to ask, in the order of the answers. */
    public List<Question> questions() {
        return terms.stream().map(Term::question).toList();
    }

    /**
     * Tells the segment of a person.
     *
     * @param answers one per question, as {@link Question} describes them; NaN where there is none
     * @throws IllegalArgumentException when there are more or fewer answers than questions, or one is impossible
     */
    public Classification classify(double... answers) {
        if (answers.length != terms.size()) {
            throw new IllegalArgumentException(
                    answers.length + " answers were given to " + terms.size() + " questions");
        }
        for (int question = 0; question < answers.length; question++) {
            terms.get(question).question().check(answers[question]);
        }
        double[] scores = IntStream.range(0, segments.size())
                .mapToDouble(segment -> score(answers, segment))
                .toArray();
        return Classification.of(Scores.softmax(scores), threshold);
    }

    private double score(double[] answers, int segment) {
        double score = constants.get(segment);
        for (int question = 0; question < answers.length; question++) {
            score += terms.get(question).contribution(answers[question], segment);
        }
        return score;
    }
}
