package org.waymark.clustering.typing;

import java.util.List;

/** The part of the scores of a {@link TypingModel} that the answer to one question decides. */
public sealed interface Term {

    Question question();

    /**
     * What the answer adds to the score of a segment.
     *
     * @param answer as {@link Question} describes it
     */
    double contribution(double answer, int segment);

    /** For how many segments this is. */
    int segments();

    /**
     * The answer times a slope.
     *
     * @param mean counts as the answer of those who did not answer
     * @param slopes by segment, per unit of the answer
     */
    record Numeric(Question question, double mean, List<Double> slopes) implements Term {

        public Numeric {
            if (!question.isNumeric()) {
                throw new IllegalArgumentException(question.name() + " is a choice and has no slope");
            }
            slopes = finite(question, slopes);
            finite(question, List.of(mean));
        }

        @Override
        public double contribution(double answer, int segment) {
            return slopes.get(segment) * (Double.isNaN(answer) ? mean : answer);
        }

        @Override
        public int segments() {
            return slopes.size();
        }
    }

    /**
     * A value for each level.
     *
     * @param byLevel levels × segments
     * @param notAnswered by segment
     */
    record Choice(Question question, List<List<Double>> byLevel, List<Double> notAnswered) implements Term {

        public Choice {
            int segments = notAnswered.size();
            if (question.isNumeric()
                    || byLevel.size() != question.levels().size()
                    || byLevel.stream().anyMatch(level -> level.size() != segments)) {
                throw new IllegalArgumentException("The values of " + question.name() + " do not fit its levels");
            }
            byLevel = byLevel.stream().map(level -> finite(question, level)).toList();
            notAnswered = finite(question, notAnswered);
        }

        @Override
        public double contribution(double answer, int segment) {
            return Double.isNaN(answer)
                    ? notAnswered.get(segment)
                    : byLevel.get((int) answer).get(segment);
        }

        @Override
        public int segments() {
            return notAnswered.size();
        }
    }

    private static List<Double> finite(Question question, List<Double> values) {
        if (!values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A value of " + question.name() + " is not a finite number");
        }
        return List.copyOf(values);
    }
}
