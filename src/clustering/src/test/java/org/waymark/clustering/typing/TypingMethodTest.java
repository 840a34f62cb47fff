package org.waymark.clustering.typing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.clustering.typing.TypingSamples.PETAL_LENGTH;
import static org.waymark.clustering.typing.TypingSamples.PETAL_WIDTH;
import static org.waymark.clustering.typing.TypingSamples.SEPAL_LENGTH;
import static org.waymark.clustering.typing.TypingSamples.SEPAL_WIDTH;
import static org.waymark.clustering.typing.TypingSamples.probabilities;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.Iris;
import org.waymark.clustering.PlantedSegments;
import org.waymark.clustering.partition.Partition;

class TypingMethodTest {

    private static final TypingSample IRIS = TypingSamples.iris();

    private static final TypingMethod NEXT_TO_NO_RIDGE = new MultinomialLogit(1e-10);

    @ParameterizedTest
    // R 4.2.2, MASS: predict(lda(Species ~ ., iris), iris)$posterior[c(71, 84, 107, 134), ]
    @CsvSource({
        "71, 7.40811758162482e-28, 0.2532282247381786, 0.746771775261821",
        "84, 4.24195194474066e-32, 0.1433919080787574, 0.856608091921243",
        "107, 3.79783718920181e-33, 0.0486202537563579, 0.951379746243642",
        "134, 1.28389062432076e-28, 0.7293881280317963, 0.270611871968204"
    })
    void discriminantProbabilitiesEqualThoseOfR(int flower, double setosa, double versicolor, double virginica) {
        TypingModel model = new LinearDiscriminant(1e-10).fit(IRIS);
        double[] found = probabilities(model, IRIS.answers(flower - 1));
        assertEquals(setosa, found[0], 1e-6 * setosa);
        assertArrayEquals(new double[] {versicolor, virginica}, Arrays.copyOfRange(found, 1, 3), 1e-8);
    }

    @ParameterizedTest
    // R 4.2.2, nnet: iris$y <- factor((0:149) %% 3); iris$wt <- rep(c(1, 2, 3), each = 50); predict(multinom(y ~
    // Sepal.Length + Sepal.Width + Petal.Length, iris, abstol = 1e-16, reltol = 1e-18), iris[c(1, 51, 101, 134), ],
    // type = "probs")
    @CsvSource({
        "1, 0.34820454104, 0.34915502619, 0.30264043277",
        "51, 0.37457030967, 0.26404752316, 0.36138216718",
        "101, 0.23474155598, 0.53660832109, 0.22865012293",
        "134, 0.33327841597, 0.31007304786, 0.35664853617"
    })
    void logitProbabilitiesEqualThoseOfR(int flower, double first, double second, double third) {
        TypingSample sample = TypingSamples.irisByTurns().ask(List.of(SEPAL_LENGTH, SEPAL_WIDTH, PETAL_LENGTH));
        double[] found = probabilities(NEXT_TO_NO_RIDGE.fit(sample), sample.answers(flower - 1));
        assertArrayEquals(new double[] {first, second, third}, found, 1e-7);
    }

    @ParameterizedTest
    // The same with y ~ Sepal.Length + Petal.Width and weights = wt
    @CsvSource({
        "1, 0.34242479218, 0.28377764864, 0.37379755918",
        "51, 0.35845660512, 0.24345787039, 0.39808552449",
        "101, 0.29755135420, 0.43066147539, 0.27178717041",
        "134, 0.33762714076, 0.31374905783, 0.34862380142"
    })
    void weightedLogitProbabilitiesEqualThoseOfR(int flower, double first, double second, double third) {
        double[] weights =
                IntStream.range(0, 150).mapToDouble(row -> 10 * (1 + row / 50)).toArray();
        TypingSample sample = TypingSample.weighted(
                        IRIS.questions(), TypingSamples.rows(Iris.data()), TypingSamples.TURNS, weights)
                .ask(List.of(SEPAL_LENGTH, PETAL_WIDTH));
        double[] found = probabilities(NEXT_TO_NO_RIDGE.fit(sample), sample.answers(flower - 1));
        assertArrayEquals(new double[] {first, second, third}, found, 1e-7);
    }

    @ParameterizedTest
    // The same with y ~ cut(Sepal.Width, c(0, 2.8, 3.2, 9)) + Sepal.Length
    @CsvSource({
        "1, 0.30563100528, 0.43709546058, 0.25727353414",
        "51, 0.34320658877, 0.30928199586, 0.34751141537",
        "101, 0.29644545194, 0.45030035214, 0.25325419592",
        "134, 0.33808370331, 0.27980967695, 0.38210661973"
    })
    void logitProbabilitiesOfAChoiceEqualThoseOfR(int flower, double first, double second, double third) {
        TypingSample sample = TypingSamples.irisWithWidthAsChoice(TypingSamples.TURNS);
        double[] found = probabilities(NEXT_TO_NO_RIDGE.fit(sample), sample.answers(flower - 1));
        assertArrayEquals(new double[] {first, second, third}, found, 1e-7);
    }

    @ParameterizedTest
    // MASS: predict(lda(...))$posterior with the same formula
    @CsvSource({
        "1, 0.30154187505, 0.44028588548, 0.25817223947",
        "51, 0.34605274807, 0.30675163838, 0.34719561355",
        "101, 0.29258133846, 0.45324515957, 0.25417350198",
        "134, 0.33871464368, 0.27874965420, 0.38253570212"
    })
    void discriminantProbabilitiesOfAChoiceEqualThoseOfR(int flower, double first, double second, double third) {
        TypingSample sample = TypingSamples.irisWithWidthAsChoice(TypingSamples.TURNS);
        double[] found = probabilities(new LinearDiscriminant(1e-8).fit(sample), sample.answers(flower - 1));
        assertArrayEquals(new double[] {first, second, third}, found, 1e-6);
    }

    @Test
    void theDerivativeOfThePenalisedLikelihoodIsZero() {
        double ridge = 2.5;
        TypingModel model = new MultinomialLogit(ridge).fit(IRIS);
        for (int question = 0; question < 4; question++) {
            int asked = question;
            Term.Numeric term = (Term.Numeric) model.terms().get(question);
            double variance = IntStream.range(0, 150)
                    .mapToDouble(row -> Math.pow(IRIS.answers(row)[asked] - term.mean(), 2) / 150)
                    .sum();
            for (int segment = 0; segment < 3; segment++) {
                double constant = 0;
                double slope = ridge * term.slopes().get(segment) * 4 * variance;
                for (int row = 0; row < 150; row++) {
                    double error = probabilities(model, IRIS.answers(row))[segment] - (row / 50 == segment ? 1 : 0);
                    constant += error;
                    slope += error * (IRIS.answers(row)[question] - term.mean());
                }
                assertEquals(0, constant, 1e-8);
                assertEquals(0, slope, 1e-8);
            }
        }
    }

    @Test
    void weightsCountAsRepeatedPeople() {
        double[][] answers = {{1, 0}, {2, 1}, {3, 0}, {2, 2}, {4, 1}};
        int[] twice = {0, 0, 1, 2, 2, 3, 4};
        List<Question> questions = List.of(Question.numeric("a"), Question.choice("b", List.of("x", "y", "z")));
        Partition segments = Partition.of(2, new int[] {0, 0, 1, 0, 1});
        Partition repeated =
                Partition.of(2, Arrays.stream(twice).map(segments::segmentOf).toArray());
        TypingSample weighted = TypingSample.weighted(questions, answers, segments, new double[] {2, 1, 2, 1, 1});
        TypingSample listed = TypingSample.of(
                questions, Arrays.stream(twice).mapToObj(row -> answers[row]).toArray(double[][]::new), repeated);
        // The ridge is relative to a mean weight of 1: five people of weight 7/5 instead of seven.
        TypingModel one = new MultinomialLogit(0.1 * 5 / 7).fit(weighted);
        TypingModel other = new MultinomialLogit(0.1).fit(listed);
        assertArrayEquals(probabilities(other, 2.5, 1), probabilities(one, 2.5, 1), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recognisesPlantedSegments(boolean logit) {
        TypingMethod method = logit ? MultinomialLogit.withDefaults() : LinearDiscriminant.withDefaults();
        TypingSample sample = TypingSamples.numeric(PlantedSegments.normal(400, 8, 4, 4, 1));
        assertTrue(CrossValidation.of(method, 1).judge(sample).accuracy() > 0.98);
    }

    @Test
    void refusesARidgeThatLetsCoefficientsGrowForEver() {
        assertThrows(IllegalArgumentException.class, () -> new MultinomialLogit(0));
        assertThrows(IllegalArgumentException.class, () -> new MultinomialLogit(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new LinearDiscriminant(-1));
    }
}
