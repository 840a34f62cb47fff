package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How the answers to one question become columns. */
sealed interface QuestionCoding {

    static QuestionCoding of(TypingSample sample, int question) {
        Question asked = sample.questions().get(question);
        return asked.isNumeric() ? Numeric.of(asked, sample, question) : Choice.of(asked, sample, question);
    }

    int columns();

    /** Writes the columns of an answer, all 0 where they are at their means. */
    void code(double answer, double[] columns, int start);

    /**
     * The part of a score that is of this question.
     *
     * @param coefficients segments × columns
     * @param constants by segment; changed by what the answer 0 stands for
     */
    Term term(double[][] coefficients, double[] constants);

    /** One column. */
    record Numeric(Question question, double mean, double scale) implements QuestionCoding {

        /** Standard deviations below this share of the mean are rounding. */
        private static final double ROUNDING = 1e-13;

        static Numeric of(Question question, TypingSample sample, int position) {
            int[] answered = IntStream.range(0, sample.people())
                    .filter(person -> !Double.isNaN(sample.answers(person)[position]))
                    .toArray();
            double weight = Arrays.stream(answered).mapToDouble(sample::weight).sum();
            if (weight == 0) {
                return new Numeric(question, 0, 1);
            }
            double mean = sum(answered, person -> sample.weight(person) * sample.answers(person)[position]) / weight;
            double variance = sum(answered, person -> {
                double deviation = sample.answers(person)[position] - mean;
                return sample.weight(person) * deviation * deviation / weight;
            });
            double deviation = Math.sqrt(variance);
            return new Numeric(question, mean, deviation > ROUNDING * Math.abs(mean) ? 2 * deviation : 1);
        }

        private static double sum(int[] people, IntToDoubleFunction value) {
            return Arrays.stream(people).mapToDouble(value).sum();
        }

        @Override
        public int columns() {
            return 1;
        }

        @Override
        public void code(double answer, double[] columns, int start) {
            columns[start] = Double.isNaN(answer) ? 0 : (answer - mean) / scale;
        }

        @Override
        public Term term(double[][] coefficients, double[] constants) {
            double[] slopes = Arrays.stream(coefficients)
                    .mapToDouble(columns -> columns[0] / scale)
                    .toArray();
            for (int segment = 0; segment < slopes.length; segment++) {
                constants[segment] -= slopes[segment] * mean;
            }
            return new Term.Numeric(
                    question, mean, Arrays.stream(slopes).boxed().toList());
        }
    }

    /**
     * One column per level.
     *
     * @param shares how often each level was answered, with "not answered" as the last where it was
     */
    record Choice(Question question, double[] shares) implements QuestionCoding {

        static Choice of(Question question, TypingSample sample, int position) {
            int levels = question.levels().size();
            double[] weights = new double[levels + 1];
            double total = 0;
            for (int person = 0; person < sample.people(); person++) {
                double answer = sample.answers(person)[position];
                weights[Double.isNaN(answer) ? levels : (int) answer] += sample.weight(person);
                total += sample.weight(person);
            }
            double all = total;
            int columns = weights[levels] > 0 ? levels + 1 : levels;
            return new Choice(
                    question,
                    Arrays.stream(weights, 0, columns)
                            .map(weight -> weight / all)
                            .toArray());
        }

        @Override
        public int columns() {
            return shares.length;
        }

        @Override
        public void code(double answer, double[] columns, int start) {
            int level = Double.isNaN(answer) ? question.levels().size() : (int) answer;
            if (level < shares.length) {
                for (int column = 0; column < shares.length; column++) {
                    columns[start + column] = (column == level ? 1 : 0) - shares[column];
                }
            }
        }

        @Override
        public Term term(double[][] coefficients, double[] constants) {
            List<List<Double>> byLevel = IntStream.rangeClosed(
                            0, question.levels().size())
                    .mapToObj(level -> Arrays.stream(coefficients)
                            .map(columns -> contribution(level, columns))
                            .toList())
                    .toList();
            int levels = question.levels().size();
            return new Term.Choice(question, byLevel.subList(0, levels), byLevel.get(levels));
        }

        private double contribution(int level, double[] coefficients) {
            if (level >= shares.length) {
                return 0;
            }
            double atMeans = 0;
            for (int column = 0; column < shares.length; column++) {
                atMeans += coefficients[column] * shares[column];
            }
            return coefficients[level] - atMeans;
        }
    }
}
