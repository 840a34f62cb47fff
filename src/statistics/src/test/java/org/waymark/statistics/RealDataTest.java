package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.descriptive.Moments;
import org.waymark.statistics.effect.CramersV;
import org.waymark.statistics.effect.RankEpsilonSquared;
import org.waymark.statistics.effect.VarianceExplained;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.statistics.test.ChiSquare;
import org.waymark.statistics.test.KruskalWallis;
import org.waymark.statistics.test.OneWayAnova;
import org.waymark.statistics.test.Pairwise;
import org.waymark.statistics.test.PairwiseComparison;
import org.waymark.statistics.test.RaoScott;
import org.waymark.statistics.test.TukeyHsd;
import org.waymark.statistics.test.WelchAnova;
import org.waymark.statistics.weighting.RakedWeights;
import org.waymark.statistics.weighting.Raking;
import org.waymark.statistics.weighting.RakingMargin;
import org.waymark.statistics.weighting.WeightedMean;

/**
 * 1453 real respondents in four segments against R 4.2.2. The data is not part of the project: set
 * {@code WAYMARK_SHARED} to the folder that holds {@code data/mcdonalds.csv} and {@code data/reference}.
 */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealDataTest {
    private static final int SEGMENTS = 4;
    private static final List<String> GENDER = List.of("Female", "Male");
    private static final List<String> VISITS = List.of(
            "Every three months", "More than once a week", "Never", "Once a month", "Once a week", "Once a year");
    private static final List<String> AGE_BANDS = List.of("18-29", "30-44", "45-59", "60+");

    private static Json reference;
    private static int[] segments;
    private static int[] gender;
    private static int[] visits;
    private static int[] ageBands;
    private static int[] yummy;
    private static double[] ages;
    private static double[] likes;
    private static double[] expectedWeights;

    @BeforeAll
    static void readTheData() throws IOException {
        Path data = Path.of(System.getenv("WAYMARK_SHARED"), "data");
        Path results = data.resolve("reference");
        reference = Json.parse(Files.readString(results.resolve("stats_reference.json")));
        Csv survey = Csv.read(data.resolve("mcdonalds.csv"));
        gender = survey.codes("Gender", GENDER);
        visits = survey.codes("VisitFrequency", VISITS);
        yummy = survey.codes("yummy", List.of("No", "Yes"));
        ages = survey.numbers("Age");
        ageBands = Arrays.stream(ages)
                .mapToInt(age -> age <= 29 ? 0 : age <= 44 ? 1 : age <= 59 ? 2 : 3)
                .toArray();
        likes = Arrays.stream(survey.column("Like"))
                .mapToDouble(like -> Double.parseDouble(like.replaceAll("I (love|hate) it!", "")))
                .toArray();
        segments = Arrays.stream(Csv.read(results.resolve("partitions_mcdonalds_for_tests.csv"))
                        .numbers("k4"))
                .mapToInt(segment -> (int) segment - 1)
                .toArray();
        expectedWeights =
                Csv.read(results.resolve("rake_mcdonalds_weights.csv")).numbers("weight");
    }

    @Test
    void descriptorsInCategoriesAgree() {
        assertTable("Gender", gender, GENDER);
        assertTable("VisitFrequency", visits, VISITS);
        assertTable("AgeBand", ageBands, AGE_BANDS);
    }

    @Test
    void descriptorsInNumbersAgree() {
        assertGroups("Age", ages);
        assertGroups("Like", likes);
    }

    @Test
    void correctionsForManyTestsAgree() {
        double[] raw = {
            chiSquare(gender, 2).pValue(),
            chiSquare(visits, 6).pValue(),
            chiSquare(ageBands, 4).pValue(),
            OneWayAnova.of(groups(ages)).pValue(),
            OneWayAnova.of(groups(likes)).pValue()
        };
        assertAdjusted("raw", PValueAdjustment.NONE.adjust(raw));
        assertAdjusted("holm", PValueAdjustment.HOLM.adjust(raw));
        assertAdjusted("BH", PValueAdjustment.BENJAMINI_HOCHBERG.adjust(raw));
        assertAdjusted("BY", PValueAdjustment.BENJAMINI_YEKUTIELI.adjust(raw));
        assertAdjusted("bonferroni", PValueAdjustment.BONFERRONI.adjust(raw));
    }

    @Test
    void pairsOfSegmentsAgree() {
        double[][] groups = groups(likes);
        for (var pair : Pairwise.welchT(groups, PValueAdjustment.HOLM)) {
            assertClose(posthoc("raw", pair), pair.pValue());
            assertClose(posthoc("holm", pair), pair.adjustedPValue());
        }
        for (var pair : Pairwise.welchT(groups, PValueAdjustment.BENJAMINI_HOCHBERG)) {
            assertClose(posthoc("BH", pair), pair.adjustedPValue());
        }
    }

    @Test
    void pairsOfProportionsAgree() {
        var table = ContingencyTable.ofCodes(segments, SEGMENTS, gender, 2);
        long[] women = new long[SEGMENTS];
        long[] sizes = new long[SEGMENTS];
        for (int segment = 0; segment < SEGMENTS; segment++) {
            women[segment] = (long) table.count(segment, 0);
            sizes[segment] = (long) table.rowTotal(segment);
        }
        for (var pair : Pairwise.proportions(women, sizes, PValueAdjustment.HOLM)) {
            double expected =
                    reference.number("posthoc_gender_prop_holm", pair.second() - 1, Integer.toString(pair.first() + 1));
            assertClose(expected, pair.adjustedPValue());
        }
    }

    @Test
    void tukeysDifferencesAgreeAsFarAsRGoes() {
        var pairs = TukeyHsd.of(groups(likes), 0.95);
        for (int i = 0; i < pairs.size(); i++) {
            var difference = pairs.get(i).difference();
            assertClose(reference.number("tukey_like", i, "diff"), difference.estimate());
            assertClose(reference.number("tukey_like", i, "lwr"), difference.lower(), 1e-6);
            assertClose(reference.number("tukey_like", i, "upr"), difference.upper(), 1e-6);
            assertEquals(
                    reference.number("tukey_like", i, "p adj"), pairs.get(i).pValue(), 1e-11);
            assertTrue(pairs.get(i).pValue() > 0);
        }
    }

    @Test
    void rakedWeightsAgree() {
        assertClose(expectedWeights, raked().weights());
        assertClose(reference.number("rake", "neff"), raked().designEffect().effectiveSize(gender.length));
        assertClose(reference.number("rake", "deff"), raked().designEffect().value());
    }

    @Test
    void weightedEstimatesAgree() {
        Json estimates = reference.at("rake_estimates");
        assertClose(estimates.number("mean_like_unweighted"), Moments.of(likes).mean());
        var like = WeightedMean.of(likes, raked());
        assertClose(estimates.number("mean_like_weighted"), like.mean());
        assertClose(estimates.number("se_taylor"), like.standardError());
        double[] agrees = Arrays.stream(yummy).asDoubleStream().toArray();
        assertClose(
                estimates.number("yummy_weighted"),
                WeightedMean.of(agrees, raked()).mean());
        assertClose(
                estimates.number("yummy_se"), WeightedMean.of(agrees, raked()).standardError());
    }

    @Test
    void theWeightedTableAgrees() {
        var test = RaoScott.of(gender, 2, yummy, 2, raked());
        assertClose(reference.number("rao_scott", "F"), test.statistic());
        assertClose(reference.number("rao_scott", "ddf"), test.denominatorDegreesOfFreedom());
        assertClose(reference.number("rao_scott", "p"), test.pValue());
    }

    private static RakedWeights raked() {
        return Raking.withDefaults()
                .rake(List.of(
                        RakingMargin.of("Gender", gender, .51, .49),
                        RakingMargin.of("AgeBand", ageBands, .22, .27, .26, .25)));
    }

    private static void assertTable(String descriptor, int[] codes, List<String> levels) {
        Json expected = reference.at("overlay", descriptor);
        var test = chiSquare(codes, levels.size());
        assertClose(expected.number("chisq"), test.statistic());
        assertEquals(expected.number("df"), test.degreesOfFreedom());
        assertClose(expected.number("p"), test.pValue());
        assertClose(expected.number("cramers_v"), CramersV.of(test).value());
        assertClose(
                expected.number("cramers_v_bias_corrected"), CramersV.of(test).biasCorrected());
        for (int segment = 0; segment < SEGMENTS; segment++) {
            for (int level = 0; level < levels.size(); level++) {
                double count = test.table().count(segment, level);
                assertEquals(expected.number("table", segment, levels.get(level)), count);
                double residual = test.standardizedResidual(segment, level);
                assertClose(expected.number("std_residuals", segment, levels.get(level)), residual);
            }
        }
    }

    private static void assertGroups(String descriptor, double[] values) {
        Json expected = reference.at("overlay", descriptor);
        double[][] groups = groups(values);
        var anova = OneWayAnova.of(groups);
        assertClose(expected.number("F"), anova.statistic());
        assertClose(expected.number("p"), anova.pValue());
        assertClose(expected.number("eta2"), VarianceExplained.of(anova).etaSquared());
        assertClose(expected.number("omega2"), VarianceExplained.of(anova).omegaSquared());
        var welch = WelchAnova.of(groups);
        assertClose(expected.number("welch_F"), welch.statistic());
        assertClose(expected.number("welch_df2"), welch.denominatorDegreesOfFreedom());
        assertClose(expected.number("welch_p"), welch.pValue());
        var kruskal = KruskalWallis.of(groups);
        assertClose(expected.number("kruskal_H"), kruskal.statistic());
        assertClose(expected.number("kruskal_p"), kruskal.pValue());
        assertClose(expected.number("epsilon2"), RankEpsilonSquared.of(kruskal));
        for (int segment = 0; segment < SEGMENTS; segment++) {
            String name = Integer.toString(segment + 1);
            assertClose(
                    expected.number("means", name), Moments.of(groups[segment]).mean());
            assertClose(expected.number("sd", name), Moments.of(groups[segment]).standardDeviation());
        }
    }

    private static void assertAdjusted(String method, double[] actual) {
        String[] descriptors = {"Gender", "VisitFrequency", "AgeBand", "Age", "Like"};
        for (int i = 0; i < descriptors.length; i++) {
            assertClose(reference.number("overlay_adjust", method, descriptors[i]), actual[i]);
        }
    }

    private static double posthoc(String method, PairwiseComparison pair) {
        return reference.number("posthoc_like_welch", method, pair.second() - 1, Integer.toString(pair.first() + 1));
    }

    private static ChiSquare chiSquare(int[] codes, int levels) {
        return ChiSquare.of(ContingencyTable.ofCodes(segments, SEGMENTS, codes, levels));
    }

    private static double[][] groups(double[] values) {
        return Groups.split(values, segments, SEGMENTS);
    }
}
