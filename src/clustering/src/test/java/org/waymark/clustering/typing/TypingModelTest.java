package org.waymark.clustering.typing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.clustering.typing.TypingSamples.probabilities;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.clustering.partition.Partition;

class TypingModelTest {

    private static final double NONE = Double.NaN;

    private static final Partition HALVES = Partition.of(2, new int[] {0, 0, 0, 0, 1, 1, 1, 1});

    static Stream<TypingMethod> methods() {
        return Stream.of(MultinomialLogit.withDefaults(), LinearDiscriminant.withDefaults());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aNumberNotAnsweredCountsAsTheMeanOfThoseWhoAnswered(TypingMethod method) {
        TypingModel model = method.fit(sample(Question.numeric("a"), 1, 2, 3, NONE, 4, 5, 3, 6));
        assertArrayEquals(probabilities(model, 24 / 7.0), probabilities(model, NONE), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aChoiceNotAnsweredIsALevelOfItsOwnWhereThatOccurred(TypingMethod method) {
        Question choice = Question.choice("a", List.of("x", "y"));
        TypingModel silentOnes = method.fit(sample(choice, 0, 1, 0, 1, NONE, NONE, NONE, 0));
        assertTrue(probabilities(silentOnes, NONE)[1] > 0.7);
        TypingModel answeredByAll = method.fit(sample(choice, 0, 0, 0, 1, 1, 1, 1, 0));
        assertArrayEquals(new double[] {0.5, 0.5}, probabilities(answeredByAll, NONE), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aQuestionThatEverybodyAnswersAlikeTellsNothing(TypingMethod method) {
        TypingModel model = method.fit(sample(Question.numeric("a"), 3, 3, 3, 3, 3, 3, 3, 3));
        assertArrayEquals(new double[] {0.5, 0.5}, probabilities(model, 3), 1e-9);
        assertArrayEquals(new double[] {0.5, 0.5}, probabilities(model, 100), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void withoutAnyAnswerPeopleAreAsLikelyInASegmentAsItIsLarge(TypingMethod method) {
        Partition uneven = Partition.of(2, new int[] {0, 0, 0, 0, 0, 0, 1, 1});
        double[][] silence = new double[8][2];
        Arrays.stream(silence).forEach(row -> Arrays.fill(row, NONE));
        List<Question> questions = List.of(Question.numeric("a"), Question.choice("b", List.of("x")));
        TypingModel model = method.fit(TypingSample.of(questions, silence, uneven));
        assertArrayEquals(new double[] {0.75, 0.25}, probabilities(model, NONE, NONE), 1e-9);
    }

    static Stream<TypingMethod> methodsWithLeastRidge() {
        return Stream.concat(methods(), Stream.of(new MultinomialLogit(1e-10), new LinearDiscriminant(1e-10)));
    }

    @ParameterizedTest
    @MethodSource("methodsWithLeastRidge")
    void answersThatSeparateSegmentsWithoutErrorGiveFiniteScores(TypingMethod method) {
        TypingModel model = method.fit(sample(Question.numeric("a"), 0, 0, 0, 0, 1, 1, 1, 1));
        assertEquals(OptionalInt.of(0), model.classify(0).segment());
        assertEquals(OptionalInt.of(1), model.classify(1).segment());
        assertTrue(probabilities(model, 1)[1] > 0.9);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aSegmentOfOnePersonIsLearnedAndJudged(TypingMethod method) {
        Partition partition = Partition.of(3, new int[] {0, 0, 0, 0, 1, 1, 1, 2});
        TypingSample sample =
                TypingSample.of(List.of(Question.numeric("a")), column(1, 2, 1, 2, 7, 8, 7, 13), partition);
        assertEquals(2, method.fit(sample).classify(13).likeliest());
        HitRate judged = CrossValidation.of(method, 1).judge(sample);
        assertEquals(0, judged.accuracyOf(2, 0.95).orElseThrow().estimate());
        assertEquals(7 / 8.0, judged.accuracy(), 1e-12);
    }

    @Test
    void belowTheThresholdNobodyCanTell() {
        TypingModel model = TypingSamples.awkward();
        Classification sure = model.classify(44, 3, NONE);
        double highest = sure.probabilities().get(sure.likeliest());
        assertEquals(
                OptionalInt.of(sure.likeliest()),
                model.withThreshold(highest).classify(44, 3, NONE).segment());
        assertEquals(
                OptionalInt.empty(),
                model.withThreshold(1).classify(44, 3, NONE).segment());
        assertThrows(IllegalArgumentException.class, () -> model.withThreshold(1.01));
    }

    @Test
    void impossibleAnswersAreRefused() {
        TypingModel model = TypingSamples.awkward();
        assertThrows(IllegalArgumentException.class, () -> model.classify(20, 4, 0));
        assertThrows(IllegalArgumentException.class, () -> model.classify(20, 0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> model.classify(Double.POSITIVE_INFINITY, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> model.classify(20, 0));
    }

    @Test
    void samplesWithNothingToLearnAreRefused() {
        List<Question> questions = List.of(Question.numeric("a"));
        double[][] answers = column(1, 2, 3);
        assertRefused(questions, answers, Partition.of(1, new int[] {0, 0, 0}));
        assertRefused(questions, answers, Partition.of(3, new int[] {0, 0, 1}));
        assertRefused(questions, answers, Partition.of(2, new int[] {0, 1}));
        assertRefused(List.of(), new double[3][0], Partition.of(2, new int[] {0, 1, 1}));
        assertRefused(List.of(Question.choice("a", List.of("x"))), answers, Partition.of(2, new int[] {0, 1, 1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> TypingSample.weighted(
                        questions, answers, Partition.of(2, new int[] {0, 1, 1}), new double[] {0, 1, 1}));
    }

    @Test
    void peopleInNoSegmentAndOfNoWeightAreLeftOut() {
        List<Question> questions = List.of(Question.numeric("a"));
        TypingSample all = TypingSample.weighted(
                questions,
                column(1, 99, 2, 3, 4, -99),
                Partition.of(2, new int[] {0, Partition.NONE, 0, 1, 1, 1}),
                new double[] {1, 1, 1, 1, 1, 0});
        TypingSample counted = TypingSample.of(questions, column(1, 2, 3, 4), Partition.of(2, new int[] {0, 0, 1, 1}));
        assertEquals(4, all.people());
        assertEquals(
                LinearDiscriminant.withDefaults().fit(counted),
                LinearDiscriminant.withDefaults().fit(all));
    }

    private static void assertRefused(List<Question> questions, double[][] answers, Partition partition) {
        assertThrows(IllegalArgumentException.class, () -> TypingSample.of(questions, answers, partition));
    }

    private static TypingSample sample(Question question, double... answers) {
        return TypingSample.of(List.of(question), column(answers), HALVES);
    }

    private static double[][] column(double... answers) {
        return Arrays.stream(answers).mapToObj(answer -> new double[] {answer}).toArray(double[][]::new);
    }
}
