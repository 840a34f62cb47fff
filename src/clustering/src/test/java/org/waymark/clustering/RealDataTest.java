package org.waymark.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.choice.Candidate;
import org.waymark.clustering.choice.Recommendation;
import org.waymark.clustering.choice.SegmentCountPolicy;
import org.waymark.clustering.choice.Verdict;
import org.waymark.clustering.criteria.GapStatistic;
import org.waymark.clustering.criteria.Silhouette;
import org.waymark.clustering.criteria.SumsOfSquares;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.kmeans.KMeans;
import org.waymark.clustering.kmeans.KMeansSolution;
import org.waymark.clustering.kmeans.ResampleSearch;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;
import org.waymark.clustering.preparation.Scaling;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.ColumnPermutation;
import org.waymark.clustering.stability.Stability;
import org.waymark.clustering.stability.StabilityAcross;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.clustering.stability.StabilityWithin;
import org.waymark.clustering.typing.CrossValidation;
import org.waymark.clustering.typing.GoldenQuestions;
import org.waymark.clustering.typing.GoldenSet;
import org.waymark.clustering.typing.MultinomialLogit;
import org.waymark.clustering.typing.Question;
import org.waymark.clustering.typing.TypingSample;

/** The engine on real surveys, against what R found on them. Takes minutes. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealDataTest {

    enum Survey {
        mcdonalds("mcdonalds", 11, Scaling.NONE),
        vacmot("vacmot", 20, Scaling.NONE),
        yps_music("young_people_survey", 19, Scaling.NONE),
        bfi("bfi", 25, Scaling.NONE),
        bfi_ipsatised("bfi", 25, Scaling.IPSATISE);

        private final String file;
        private final int columns;
        private final Scaling scaling;

        Survey(String file, int columns, Scaling scaling) {
            this.file = file;
            this.columns = columns;
            this.scaling = scaling;
        }

        PreparedData prepare() {
            return Preparation.withDefaults().with(scaling).prepare(SharedData.survey(file, columns));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSmallestSumOfSquaresKnown(Survey survey) {
        PreparedData data = survey.prepare();
        for (int segments = 2; segments <= 10; segments++) {
            double known = SharedData.result(
                    "kmeans_best_known", survey.name(), "k", "" + segments, "best_known_within_ss")[0];
            double found =
                    KMeans.withSeed(42).solve(data, segments).sumsOfSquares().within();
            assertTrue(found <= known * (1 + 1e-9), segments + " segments: " + found + " instead of " + known);
        }
    }

    @Test
    void clustersPersonalityItemsStandardisedWithinPersonsAtLeastAsWellAsR() {
        PreparedData data = Preparation.withDefaults()
                .with(Scaling.IPSATISE_Z)
                .prepare(SharedData.survey(Survey.bfi.file, Survey.bfi.columns));
        // R: y <- t(scale(t(x))); y[is.nan(y)] <- 0; kmeans(y, k, nstart = 300)$tot.withinss, with x the complete rows
        double[] ofR = {37054.247024101249, 35033.478635086212, 33698.273355513127, 32623.374640636412};
        assertEquals(42720.850235600912, total(data), 1e-7);
        assertEquals(4, data.use().withoutVariation());
        for (int segments = 2; segments <= 5; segments++) {
            double found =
                    KMeans.withSeed(42).solve(data, segments).sumsOfSquares().within();
            assertTrue(found <= ofR[segments - 2] * (1 + 1e-9), segments + " segments: " + found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void criteriaOfThePublishedPartitionsEqualThoseOfR(Survey survey) {
        PreparedData data = survey.prepare();
        String results = "kmeans_best_" + survey.name();
        assertEquals(SharedData.result(results, "total_ss")[0], total(data), 1e-7);
        for (int segments = 2; segments <= 10; segments++) {
            Partition partition = overAllRows(data, SharedData.partition("partitions_" + survey.name(), segments - 2));
            SumsOfSquares squares = SumsOfSquares.of(data, partition);
            Silhouette silhouette = Silhouette.of(data, partition);
            String k = "" + segments;
            assertEquals(SharedData.result(results, "by_k", k, "within_ss")[0], squares.within(), 1e-7);
            assertEquals(
                    SharedData.result(results, "by_k", k, "calinski_harabasz")[0],
                    squares.calinskiHarabasz().orElseThrow(),
                    1e-8);
            assertEquals(SharedData.result(results, "by_k", k, "avg_silhouette")[0], silhouette.average(), 1e-8);
            assertArrayEquals(
                    SharedData.result(results, "by_k", k, "sil_by_cluster"),
                    IntStream.range(0, segments)
                            .mapToDouble(silhouette::ofSegment)
                            .toArray(),
                    1e-8);
        }
    }

    @Test
    void adjustedRandIndicesEqualThoseOfR() {
        Partition three = SharedData.partition("partitions_mcdonalds", 1);
        Partition four = SharedData.partition("partitions_mcdonalds", 2);
        Partition five = SharedData.partition("partitions_mcdonalds", 3);
        assertEquals(.62643, AdjustedRandIndex.of(four, SharedData.partition("msa_book_k4", 0)), 5e-6);
        assertEquals(.81332, AdjustedRandIndex.of(four, SharedData.partition("msa_book_k4", 1)), 5e-6);
        assertEquals(.76250, AdjustedRandIndex.of(three, four), 5e-6);
        assertEquals(.64959, AdjustedRandIndex.of(four, five), 5e-6);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "bfi_ipsatised")
    void logarithmsForTheGapEqualThoseOfClusGap(Survey survey) {
        PreparedData data = survey.prepare();
        double[] ofR = gapColumn(survey, "logW");
        assertEquals(ofR[0], GapStatistic.logWithin(total(data)), 1e-8);
        int equal = 0;
        for (int segments = 2; segments <= 10; segments++) {
            Partition partition = overAllRows(data, SharedData.partition("partitions_" + survey.name(), segments - 2));
            double log =
                    GapStatistic.logWithin(SumsOfSquares.of(data, partition).within());
            // The partitions are of thousands of starts; clusGap had twenty, and often a worse partition.
            assertTrue(log <= ofR[segments - 1] + 1e-8);
            equal += log >= ofR[segments - 1] - 1e-8 ? 1 : 0;
        }
        assertTrue(equal >= 2, "equal for " + equal + " numbers of segments");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "bfi_ipsatised")
    void rulesReadTheGapsOfClusGapAsRDoes(Survey survey) {
        double[] logs = gapColumn(survey, "logW");
        double[] expected = gapColumn(survey, "E.logW");
        double[] errors = gapColumn(survey, "SE.sim");
        GapStatistic gap = new GapStatistic(IntStream.range(0, 10)
                .mapToObj(index -> new GapStatistic.Entry(index + 1, logs[index], expected[index], errors[index]))
                .toList());
        String file = "criteria_" + survey.name();
        assertEquals(
                SharedData.result(file, "gap_original", "firstSEmax")[0], gap.segments(GapStatistic.Rule.FIRST_SE_MAX));
        assertEquals(
                SharedData.result(file, "gap_original", "tibs2001")[0],
                gap.segments(GapStatistic.Rule.TIBSHIRANI_2001));
    }

    @Test
    void segmentLevelStabilityAcrossSolutionsEqualsTheReference() {
        for (int segments = 3; segments <= 8; segments++) {
            Partition fewer = SharedData.partition("partitions_mcdonalds", segments - 3);
            Partition more = SharedData.partition("partitions_mcdonalds", segments - 2);
            assertArrayEquals(
                    SharedData.result("slsw_slsa_mcdonalds", "slsa_best", "k" + segments),
                    StabilityAcross.of(fewer, more),
                    1e-8);
        }
    }

    @Test
    void segmentLevelStabilityWithinSolutionsIsThatOfFlexclust() {
        PreparedData data = Survey.mcdonalds.prepare();
        assertStableAsInFlexclust(data, SharedData.partition("partitions_mcdonalds", 2), "slsw_best4");
        assertStableAsInFlexclust(data, SharedData.partition("msa_book_k4", 0), "slsw_book4");
    }

    private static void assertStableAsInFlexclust(PreparedData data, Partition partition, String solution) {
        StabilityWithin stability =
                StabilityWithin.of(BootstrapStability.of(data, partition, FlexclustStarts.of(data), 42)
                        .resamples(0, 100, Workers.callerOnly(), Progress.NONE));
        double[] means = SharedData.result("slsw_slsa_mcdonalds", solution, "mean");
        double[] medians = SharedData.result("slsw_slsa_mcdonalds", solution, "median");
        for (int segment = 0; segment < 4; segment++) {
            assertEquals(means[segment], stability.mean(segment), 0.05, "segment " + segment + " of " + solution);
            assertEquals(medians[segment], stability.median(segment), 0.06, "segment " + segment + " of " + solution);
        }
    }

    @Test
    void stabilityIsThatOfFlexclust() {
        PreparedData data = Survey.mcdonalds.prepare();
        for (int segments = 2; segments <= 5; segments++) {
            // Bootstrap noise, and k-means++ starts instead of flexclust's random rows.
            double flexclust = SharedData.result("criteria_mcdonalds", "bootFlexclust_ARI", "median", "" + segments)[0];
            assertEquals(flexclust, candidate(data, segments).stability().medianAdjustedRand(), 0.08);
        }
    }

    @Test
    void recommendsFourSegmentsOfFastFoodEaters() {
        PreparedData data = Survey.mcdonalds.prepare();
        List<Candidate> candidates = IntStream.rangeClosed(2, 8)
                .mapToObj(segments -> candidate(data, segments))
                .toList();
        Recommendation choice = SegmentCountPolicy.withDefaults().recommend(candidates);
        assertEquals(4, choice.segments());
        assertEquals(Verdict.REPRODUCIBLE, choice.verdict());
    }

    /** Accuracy by leaving out one person at a time, which flatters the choice of questions a little. */
    @ParameterizedTest
    @CsvSource({"mcdonalds, k4, partitions_mcdonalds, 2, 5", "bfi, k5, partitions_bfi, 3, 8"})
    void fewQuestionsTypePeopleAsOftenRightAsThoseOfR(
            Survey survey, String k, String partitions, int column, int questions) {
        TypingSample sample = typingSample(survey, SharedData.partition(partitions, column));
        double[] known = SharedData.result("typing_tool", survey + "_" + k, "greedy_lda_loo_accuracy");
        GoldenSet found = GoldenQuestions.withSeed(1).withMost(questions).find(sample);
        double accuracy = found.sizes().get(questions - 1).heldOut().accuracy();
        assertTrue(accuracy > known[questions - 1] - 0.01, "accuracy " + accuracy);
    }

    @ParameterizedTest
    @CsvSource({
        "mcdonalds, k4, partitions_mcdonalds, 2",
        "vacmot, k6, partitions_vacmot, 4",
        "bfi, k5, partitions_bfi, 3"
    })
    void allQuestionsTypePeopleAsOftenRightAsThoseOfR(Survey survey, String k, String partitions, int column) {
        TypingSample sample = typingSample(survey, SharedData.partition(partitions, column));
        double[] known = SharedData.result("typing_tool", survey + "_" + k, "multinom_10fold");
        double accuracy = CrossValidation.of(MultinomialLogit.withDefaults(), 1)
                .judge(sample)
                .accuracy();
        assertEquals(known[0], accuracy, 0.01);
    }

    private static TypingSample typingSample(Survey survey, Partition ofComplete) {
        PreparedData data = survey.prepare();
        List<Question> questions =
                data.source().names().stream().map(Question::numeric).toList();
        double[][] answers = IntStream.range(0, data.source().rows())
                .mapToObj(row -> IntStream.range(0, questions.size())
                        .mapToDouble(question -> data.source().value(row, question))
                        .toArray())
                .toArray(double[][]::new);
        return TypingSample.of(questions, answers, overAllRows(data, ofComplete));
    }

    @Test
    void fastFoodEatersAgreeMoreThanChanceAndThosePermutedDoNot() {
        PreparedData data = Survey.mcdonalds.prepare();
        PreparedData permuted = data.preparation().prepare(ColumnPermutation.of(data.source(), 99));
        Recommendation ofData = comparedWithChance(data);
        assertEquals(Verdict.REPRODUCIBLE, ofData.verdict());
        assertEquals(4, ofData.segments());
        assertEquals(Verdict.CONSTRUCTED, comparedWithChance(permuted).verdict());
    }

    private static Recommendation comparedWithChance(PreparedData data) {
        StabilityByChance chance = StabilityByChance.withSeed(5);
        return SegmentCountPolicy.withDefaults()
                .recommend(IntStream.rangeClosed(2, 4)
                        .mapToObj(segments -> candidate(data, segments)
                                .withStabilityByChance(chance.of(
                                        segments,
                                        KMeans.permutationsOf(data, ResampleSearch.PUBLISHED),
                                        Workers.callerOnly(),
                                        Progress.NONE)))
                        .toList());
    }

    private static Candidate candidate(PreparedData data, int segments) {
        KMeansSolution solution = KMeans.withSeed(42).solve(data, segments);
        BootstrapStability stability = BootstrapStability.of(
                data, solution.partition(), KMeans.forResamples(data, ResampleSearch.PUBLISHED), 42);
        return Candidate.of(
                solution.partition(),
                solution.sumsOfSquares(),
                Silhouette.of(data, solution.partition()),
                Stability.of(stability.resamples(0, 50, Workers.callerOnly(), Progress.NONE)));
    }

    /** For 1 to 10 segments. */
    private static double[] gapColumn(Survey survey, String column) {
        return IntStream.rangeClosed(1, 10)
                .mapToDouble(segments -> {
                    List<String> path = new ArrayList<>(Collections.nCopies(segments, column));
                    path.add(0, "gap_original");
                    return SharedData.result("criteria_" + survey.name(), path.toArray(String[]::new))[0];
                })
                .toArray();
    }

    private static double total(PreparedData data) {
        return KMeans.withSeed(1).solve(data, 1).sumsOfSquares().total();
    }

    /** Published partitions are of the complete rows only. */
    private static Partition overAllRows(PreparedData data, Partition ofComplete) {
        int[] segmentOf = new int[data.source().rows()];
        int next = 0;
        for (int row = 0; row < segmentOf.length; row++) {
            segmentOf[row] = data.uniqueOf(row) < 0 ? Partition.NONE : ofComplete.segmentOf(next++);
        }
        return Partition.of(ofComplete.segments(), segmentOf);
    }
}
