package org.waymark.clustering.typing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;

/** Samples for the tests of typing tools. */
final class TypingSamples {

    static final int SEPAL_LENGTH = 0;
    static final int SEPAL_WIDTH = 1;
    static final int PETAL_LENGTH = 2;
    static final int PETAL_WIDTH = 3;

    /** Three segments that flowers have nothing to do with. */
    static final Partition TURNS =
            Partition.of(3, IntStream.range(0, 150).map(row -> row % 3).toArray());

    private TypingSamples() {}

    static TypingSample irisByTurns() {
        return numeric(Iris.data(), TURNS);
    }

    static TypingSample iris() {
        return numeric(Iris.data(), Iris.species()).withSegmentNames(List.of("setosa", "versicolor", "virginica"));
    }

    /** Width of the sepals as narrow (to 2.8 cm), middle (to 3.2 cm) or wide, and their length. */
    static TypingSample irisWithWidthAsChoice(Partition partition) {
        double[][] answers = rows(Iris.data());
        double[][] coded = Arrays.stream(answers)
                .map(row ->
                        new double[] {row[SEPAL_WIDTH] <= 2.8 ? 0 : row[SEPAL_WIDTH] <= 3.2 ? 1 : 2, row[SEPAL_LENGTH]})
                .toArray(double[][]::new);
        List<Question> questions = List.of(
                Question.choice("width", List.of("narrow", "middle", "wide")), Question.numeric("Sepal.Length"));
        return TypingSample.of(questions, coded, partition);
    }

    static TypingSample numeric(DataMatrix data, Partition partition) {
        return TypingSample.of(numericQuestions(data.variables()), rows(data), partition);
    }

    static TypingSample numeric(PlantedSegments planted) {
        return numeric(planted.data(), planted.truth());
    }

    static List<Question> numericQuestions(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Question.numeric("q" + number))
                .toList();
    }

    static double[][] rows(DataMatrix data) {
        return IntStream.range(0, data.rows())
                .mapToObj(row -> IntStream.range(0, data.variables())
                        .mapToDouble(variable -> data.value(row, variable))
                        .toArray())
                .toArray(double[][]::new);
    }

    static double[] probabilities(TypingModel model, double... answers) {
        return model.classify(answers).probabilities().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Names and answers with all that has to be escaped somewhere. */
    static TypingModel awkward() {
        Question age = Question.numeric("Age \"in\" years & <months>");
        Question region = Question.choice("Région's", List.of("O'Hara", "a\"b\\c", "<x> & y", "Łódź"));
        Question never = Question.choice("segment", List.of("not answered", "1"));
        return new TypingModel(
                List.of("It's \"us\"", "Köche & <Esser>", "c"),
                0.5,
                List.of(1.25, -2.5e-7, 0.1),
                List.of(
                        new Term.Numeric(age, 44.123456789012345, List.of(0.05, -0.025, 1.0e-12)),
                        new Term.Choice(
                                region,
                                List.of(
                                        List.of(0.5, -0.5, 0.0),
                                        List.of(-1.5, 0.25, 1.25),
                                        List.of(0.1, 0.2, -0.3),
                                        List.of(2.0, -3.0, 1.0)),
                                List.of(0.75, -0.25, -0.5)),
                        new Term.Choice(
                                never,
                                List.of(List.of(1.0, 0.0, -1.0), List.of(0.0, 2.0, 0.0)),
                                List.of(0.0, 0.0, 3.0))));
    }

    /** Answers to {@link #awkward}, some of them missing. */
    static double[][] awkwardAnswers() {
        double none = Double.NaN;
        return new double[][] {
            {20, 0, 0}, {44, 1, 1}, {91.5, 2, none}, {none, 3, 0}, {-1e6, none, 1}, {none, none, none}, {60, 1, none}
        };
    }
}
