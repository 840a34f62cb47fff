package org.waymark.clustering.typing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How answers become columns. A numeric question is one column, less its mean and divided by two standard deviations
 * (Gelman 2008, "Scaling regression inputs by dividing by two standard deviations"), which makes it comparable with the
 * columns of a choice: one per level, 1 or 0, less its mean. A question not answered counts as the mean; a choice that
 * somebody of the sample did not answer has "not answered" as one more level instead.
 */
final class Coding {

    private final List<QuestionCoding> codings;
    private final int[] starts;

    private Coding(List<QuestionCoding> codings) {
        this.codings = codings;
        this.starts = new int[codings.size() + 1];
        for (int question = 0; question < codings.size(); question++) {
            starts[question + 1] = starts[question] + codings.get(question).columns();
        }
    }

    /** Means and standard deviations, weighted, of the people of this sample. */
    static Coding of(TypingSample sample) {
        return new Coding(IntStream.range(0, sample.questions().size())
                .mapToObj(question -> QuestionCoding.of(sample, question))
                .toList());
    }

    CodedSample code(TypingSample sample) {
        IntStream people = IntStream.range(0, sample.people());
        return new CodedSample(
                people.mapToObj(person -> code(sample.answers(person))).toArray(double[][]::new),
                IntStream.range(0, sample.people()).map(sample::segmentOf).toArray(),
                IntStream.range(0, sample.people()).mapToDouble(sample::weight).toArray(),
                sample.segments().size());
    }

    private double[] code(double[] answers) {
        double[] columns = new double[starts[codings.size()]];
        for (int question = 0; question < answers.length; question++) {
            codings.get(question).code(answers[question], columns, starts[question]);
        }
        return columns;
    }

    int questions() {
        return codings.size();
    }

    /** The columns of some questions, one question after the other. */
    int[] columnsOf(List<Integer> questions) {
        return questions.stream()
                .flatMapToInt(question -> IntStream.range(starts[question], starts[question + 1]))
                .toArray();
    }

    /** Scores on all columns as a model of answers. */
    TypingModel model(Scores scores, List<String> segments) {
        double[] constants = scores.constants().clone();
        List<Term> terms = new ArrayList<>();
        for (int question = 0; question < codings.size(); question++) {
            int from = starts[question];
            int to = starts[question + 1];
            double[][] own = Arrays.stream(scores.coefficients())
                    .map(coefficients -> Arrays.copyOfRange(coefficients, from, to))
                    .toArray(double[][]::new);
            terms.add(codings.get(question).term(own, constants));
        }
        return new TypingModel(segments, 0, Arrays.stream(constants).boxed().toList(), terms);
    }
}
