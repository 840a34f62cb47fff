package org.waymark.segmentation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.Stability;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.survey.api.ResponseMatrix.Column;

class EnsembleMethodTest {

    private final PlantedAnswers planted = new PlantedAnswers();

    @Test
    void everyMethodThatCanBeUsedOnRatingsHasASay() {
        Found found = solved(PlantedAnswers.data(planted.ratings()));

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        assertEquals(Set.of("kmeans", "kmedoids", "latent-class", "mixture"), methodsOf(found));
        // five starts for each of two to five segments
        assertEquals(4 * 4 * 5, found.model().orElseThrow().members().size());
        assertTrue(found.criteria().reproducibility() > 0.9);
        assertTrue(found.criteria().withinSumOfSquares() > 0);
        assertNull(found.criteria().likelihood());
    }

    @Test
    void everyMemberSaysHowFarItAgrees() {
        Found found = solved(PlantedAnswers.data(planted.ratings()));

        List<FittedModel.Voice> threes = found.model().orElseThrow().members().stream()
                .filter(member -> member.segments() == 3)
                .toList();
        assertTrue(threes.stream().allMatch(member -> member.agreement() > 0.9 && member.reproducibility() > 0.9));
    }

    @Test
    void categoriesAreLeftToTheMethodsThatTakeThem() {
        Found mixed = solved(PlantedAnswers.data(planted.mixed()));
        Found choices = solved(PlantedAnswers.data(planted.choices(10)));

        assertTrue(PlantedAnswers.agreement(mixed.partition()) > 0.95);
        assertEquals(Set.of("kmedoids"), methodsOf(mixed), "an amount has too many values for latent classes");
        assertTrue(PlantedAnswers.agreement(choices.partition()) > 0.95);
        assertEquals(Set.of("kmedoids", "latent-class"), methodsOf(choices));
        assertNull(choices.criteria().withinSumOfSquares());
        assertTrue(choices.criteria().averageSilhouette() > 0.2);
    }

    @Test
    void itsSegmentsComeBackInOtherSamplesAndMoreThanByChance() {
        Method method = MethodKind.ENSEMBLE.on(PlantedAnswers.data(planted.ratings()), PlantedAnswers.SETTINGS);
        Partition partition =
                method.solve(3, Workers.callerOnly(), Progress.NONE).partition();

        Stability own = Stability.of(BootstrapStability.of(method.rows(), partition, method.forResamples(), 1)
                .resamples(0, 3, Workers.callerOnly(), Progress.NONE));
        Stability chance =
                new StabilityByChance(2, 1, 1).of(3, method.permutations(), Workers.callerOnly(), Progress.NONE);

        assertTrue(own.weakestJaccard() > 0.9);
        assertTrue(own.medianAdjustedRand() > chance.medianAdjustedRand());
    }

    @Test
    void whoeverSkippedAnAnswerOrDoesNotCountIsTreatedAsAsked() {
        List<Column> gaps = PlantedAnswers.withGaps(planted.ratings(), 1, 10);
        double[] weights = new double[PlantedAnswers.ROWS];
        Arrays.fill(weights, 2);
        weights[1] = 0;
        var data = new MethodData(gaps, List.of(), Optional.of(weights));

        Found found = solved(data);

        assertEquals(Partition.NONE, found.partition().segmentOf(0), "an answer is missing");
        assertEquals(Partition.NONE, found.partition().segmentOf(1), "no weight, no say");
        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        assertEquals(
                PlantedAnswers.ROWS - 31,
                MethodKind.ENSEMBLE
                        .on(data, PlantedAnswers.SETTINGS)
                        .completeness()
                        .used());
    }

    @Test
    void theSameSeedFindsTheSame() {
        MethodData data = PlantedAnswers.data(planted.choices(6));

        assertEquals(solved(data).partition(), solved(data).partition());
    }

    private static Set<String> methodsOf(Found found) {
        return found.model().orElseThrow().members().stream()
                .map(FittedModel.Voice::method)
                .collect(Collectors.toSet());
    }

    private static Found solved(MethodData data) {
        return MethodKind.ENSEMBLE.on(data, PlantedAnswers.SETTINGS).solve(3, Workers.callerOnly(), Progress.NONE);
    }
}
