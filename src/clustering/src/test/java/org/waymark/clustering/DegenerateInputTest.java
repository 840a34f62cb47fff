package org.waymark.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.criteria.InformationCriteria;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.em.EmSearch;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.kmedoids.KMedoids;
import org.waymark.clustering.kmedoids.Measure;
import org.waymark.clustering.kmedoids.MedoidSolution;
import org.waymark.clustering.kmedoids.MixedData;
import org.waymark.clustering.kmedoids.MixedVariable;
import org.waymark.clustering.latentclass.LatentClassAnalysis;
import org.waymark.clustering.latentclass.LatentClassSolution;
import org.waymark.clustering.mixture.CovarianceShape;
import org.waymark.clustering.mixture.GaussianMixture;
import org.waymark.clustering.mixture.GaussianMixtureSolution;
import org.waymark.clustering.partition.Memberships;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.GrowingSample;
import org.waymark.clustering.stability.Resample;
import org.waymark.clustering.stability.SampleAgreement;
import org.waymark.clustering.stability.Stability;

/**
 * Every method on every kind of degenerate data: it answers with finite numbers, or says in words why it cannot. The time
 * allowed is for what would never end.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DegenerateInputTest {

    private static final KMeans QUICK = KMeans.withSeed(1).withRestarts(4).withBudget(1_000_000);

    private static final EmSearch FEW_STEPS = new EmSearch(1, 2, 3, 1, 1, 20);

    @ParameterizedTest
    @EnumSource
    void kMeans(DegenerateInput input) {
        for (int segments = 1; segments <= 3; segments++) {
            int number = segments;
            Optional<KMeansSolution> solution =
                    answerIf(input.has(segments), () -> QUICK.solve(prepared(input), number));
            solution.ifPresent(found -> {
                checkPartition(found.partition(), number);
                checkSums(found.sumsOfSquares());
            });
        }
    }

    /** Preparation may leave fewer different rows, or none that vary; what is found must still add up. */
    @ParameterizedTest
    @EnumSource
    void kMeansHoweverTheDataIsPrepared(DegenerateInput input) {
        DataMatrix data = input.data();
        for (Scaling scaling : Scaling.values()) {
            for (MissingValues missing : MissingValues.values()) {
                Optional<PreparedData> prepared = answerOrReason(() -> new Preparation(scaling, missing).prepare(data));
                for (int segments = 1; segments <= 3 && prepared.isPresent(); segments++) {
                    int number = segments;
                    answerIf(segments <= prepared.get().use().distinct(), () -> QUICK.solve(prepared.get(), number))
                            .ifPresent(found -> {
                                checkPartition(found.partition(), number);
                                checkSums(found.sumsOfSquares());
                            });
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void growingSamples(DegenerateInput input) {
        for (int segments = 1; segments <= 2 && input.has(segments); segments++) {
            PreparedData data = prepared(input);
            Partition partition = QUICK.solve(data, segments).partition();
            GrowingSample growing =
                    GrowingSample.of(data, partition, KMeans.forResamples(data, ResampleSearch.PUBLISHED), 1);
            for (int size : growing.sizes()) {
                SampleAgreement agreement = growing.at(size, 2, Workers.callerOnly(), Progress.NONE);
                assertTrue(Math.abs(agreement.medianBetweenSamples()) <= 1);
                assertTrue(Math.abs(agreement.medianWithAll()) <= 1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void kMedoids(DegenerateInput input) {
        for (int segments = 1; segments <= 3; segments++) {
            int number = segments;
            Optional<MedoidSolution> solution =
                    answerIf(input.has(segments), () -> KMedoids.withSeed(1).solve(mixed(input), number));
            solution.ifPresent(found -> {
                checkPartition(found.partition(), number);
                assertTrue(
                        found.cost() >= 0 && found.cost() <= found.partition().rows());
            });
        }
    }

    /** An item may have a hundred different answers at most; the data with more are refused for that. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUTLIER")
    void latentClasses(DegenerateInput input) {
        for (int classes = 1; classes <= 3; classes++) {
            int number = classes;
            Optional<LatentClassSolution> solution = answerIf(
                    input.has(classes), () -> LatentClassAnalysis.withSeed(1).solve(prepared(input), number));
            solution.ifPresent(found -> {
                checkMemberships(found.memberships(), number);
                checkLikelihood(found.criteria());
            });
        }
    }

    /** A mixture has no likelihood where nothing varies, or where values are missing; then it says so. */
    @ParameterizedTest
    @EnumSource
    void mixtures(DegenerateInput input) {
        for (CovarianceShape shape : CovarianceShape.values()) {
            for (int components = 1; components <= 3; components++) {
                int number = components;
                Optional<GaussianMixtureSolution> solution =
                        answerOrReason(() -> GaussianMixture.withSeed(1, shape).solve(prepared(input), number));
                solution.ifPresent(found -> {
                    checkMemberships(found.memberships(), number);
                    checkLikelihood(found.criteria());
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void silhouettes(DegenerateInput input) {
        if (!input.has(2)) {
            return;
        }
        PreparedData data = prepared(input);
        Partition partition = QUICK.solve(data, 2).partition();
        double average = Silhouette.of(data, partition).average();
        assertTrue(average >= -1 && average <= 1, "silhouette " + average);
    }

    /** The gap needs something within the segments: two kinds of people in two segments have no logarithm. */
    @ParameterizedTest
    @EnumSource
    void gaps(DegenerateInput input) {
        if (!input.has(1)) {
            return;
        }
        PreparedData data = prepared(input);
        double within = QUICK.solve(data, 1).sumsOfSquares().within();
        Optional<GapStatistic> gap = answerIf(
                within > 0,
                () -> GapStatistic.of(
                        data,
                        new double[] {within},
                        GapStatistic.Reference.RANGES,
                        KMeans.forReferences(ResampleSearch.PUBLISHED),
                        3,
                        1,
                        Workers.callerOnly(),
                        Progress.NONE));
        gap.ifPresent(found -> assertTrue(Double.isFinite(found.entries().get(0).gap())));
    }

    @ParameterizedTest
    @EnumSource
    void stability(DegenerateInput input) {
        for (int segments = 1; segments <= 2 && input.has(segments); segments++) {
            PreparedData data = prepared(input);
            Partition partition = QUICK.solve(data, segments).partition();
            List<Resample> pairs = BootstrapStability.of(
                            data, partition, KMeans.forResamples(data, ResampleSearch.PUBLISHED), 1)
                    .resamples(0, 2, Workers.callerOnly(), Progress.NONE);
            Stability stability = Stability.of(pairs);
            assertTrue(stability.medianAdjustedRand() <= 1);
            for (Stability.SegmentStability segment : stability.segments()) {
                assertTrue(segment.meanJaccard() >= 0 && segment.meanJaccard() <= 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
    void valuesThatCannotBeSquaredAreRefusedWhereTheyStand(double value) {
        double[] values = {1, 2, 3, value};
        for (Runnable attempt : List.<Runnable>of(
                () -> DataMatrix.of(values, 2),
                () -> DataMatrix.ofRows(new double[] {1, 2}, new double[] {3, value}),
                () -> DataMatrix.ofColumns(2, List.of(row -> values[2 * row], row -> values[2 * row + 1])))) {
            String reason =
                    assertThrows(IllegalArgumentException.class, attempt::run).getMessage();
            assertTrue(reason.startsWith("Row 2, variable 2 is " + value), reason);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> MixedData.of(List.of(new MixedVariable("x", Measure.NUMERIC)), new double[] {1, value}));
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        DataMatrix data = DataMatrix.of(new double[] {1, 2}, 1);
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1}) {
            assertThrows(IllegalArgumentException.class, () -> data.withWeights(new double[] {1, weight}));
        }
    }

    private static void checkPartition(Partition partition, int segments) {
        assertEquals(segments, partition.segments());
        assertTrue(Arrays.stream(partition.sizes()).allMatch(size -> size > 0), partition.toString());
    }

    private static void checkSums(SumsOfSquares sums) {
        assertTrue(sums.within() >= 0 && Double.isFinite(sums.total()));
        assertTrue(sums.within() <= sums.total() * (1 + 1e-9), sums.within() + " of " + sums.total());
        assertFalse(
                Arrays.stream(sums.centres()).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN));
    }

    private static void checkMemberships(Memberships memberships, int segments) {
        Partition partition = memberships.modal();
        assertEquals(segments, partition.segments());
        for (int row = 0; row < partition.rows(); row += 1 + partition.rows() / 1000) {
            int number = row;
            double sum = IntStream.range(0, segments)
                    .mapToDouble(segment -> memberships.probability(number, segment))
                    .sum();
            assertTrue(partition.segmentOf(row) == Partition.NONE || Math.abs(sum - 1) < 1e-9, "sum " + sum);
        }
    }

    private static void checkLikelihood(InformationCriteria criteria) {
        assertTrue(Double.isFinite(criteria.logLikelihood()), "log-likelihood " + criteria.logLikelihood());
        assertTrue(Double.isFinite(criteria.bic()));
    }

    private static <T> Optional<T> answerIf(boolean possible, Supplier<T> method) {
        Optional<T> answer = answerOrReason(method);
        assertEquals(possible, answer.isPresent());
        return answer;
    }

    private static <T> Optional<T> answerOrReason(Supplier<T> method) {
        try {
            return Optional.of(method.get());
        } catch (IllegalArgumentException refused) {
            assertTrue(refused.getMessage().length() > 20, "a reason in words");
            return Optional.empty();
        }
    }

    private static PreparedData prepared(DegenerateInput input) {
        return Preparation.withDefaults().with(MissingValues.OBSERVED).prepare(input.data());
    }

    private static MixedData mixed(DegenerateInput input) {
        DataMatrix data = input.data();
        List<MixedVariable> variables = data.names().stream()
                .map(name -> new MixedVariable(name, Measure.NUMERIC))
                .toList();
        double[][] columns = new double[data.variables()][data.rows()];
        double[] weights = new double[data.rows()];
        for (int row = 0; row < data.rows(); row++) {
            weights[row] = data.weight(row);
            for (int variable = 0; variable < columns.length; variable++) {
                columns[variable][row] = data.value(row, variable);
            }
        }
        return MixedData.of(variables, columns).withWeights(weights);
    }
}
