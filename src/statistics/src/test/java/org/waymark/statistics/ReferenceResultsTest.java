package org.waymark.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.statistics.Close.POWER;
import static org.waymark.statistics.Close.assertClose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.statistics.descriptive.ContingencyTable;
import org.waymark.statistics.effect.CohensH;
import org.waymark.statistics.interval.MarginOfError;
import org.waymark.statistics.interval.NetPromoterScore;
import org.waymark.statistics.interval.SamplingDesign;
import org.waymark.statistics.interval.WilsonInterval;
import org.waymark.statistics.multiplicity.PValueAdjustment;
import org.waymark.statistics.samplesize.AnovaSampleSize;
import org.waymark.statistics.samplesize.ChiSquareSampleSize;
import org.waymark.statistics.samplesize.CorrelationSampleSize;
import org.waymark.statistics.samplesize.NetPromoterSampleSize;
import org.waymark.statistics.samplesize.PowerTarget;
import org.waymark.statistics.samplesize.ProportionSampleSize;
import org.waymark.statistics.samplesize.TwoMeansSampleSize;
import org.waymark.statistics.samplesize.TwoProportionsSampleSize;
import org.waymark.statistics.samplesize.TwoProportionsSampleSize.Method;
import org.waymark.statistics.test.FisherExact;
import org.waymark.statistics.weighting.DesignEffect;

/**
 * The calculators against the results of R 4.2.2 in {@code data/reference/stats_reference.json} below the folder that
 * {@code WAYMARK_SHARED} names. The file is not part of the project.
 */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class ReferenceResultsTest {
    private static Json reference;

    @BeforeAll
    static void readTheResults() throws IOException {
        Path shared = Path.of(System.getenv("WAYMARK_SHARED"));
        reference = Json.parse(Files.readString(shared.resolve("data/reference/stats_reference.json")));
    }

    @Test
    void sizesForAMarginAgree() {
        for (Json expected : reference.at("cochran").elements()) {
            var size = ProportionSampleSize.withDefaults()
                    .withProportion(expected.number("p"))
                    .withMargin(expected.number("e"))
                    .withConfidence(expected.number("conf"))
                    .with(design(expected))
                    .required();
            assertClose(expected.number("n"), size.exact());
            assertEquals(expected.number("n_ceil"), size.roundedUp());
        }
    }

    @Test
    void marginsAndIntervalsAgree() {
        for (Json expected : reference.at("moe").elements()) {
            double effective = design(expected).effectiveSize(expected.number("n"));
            double margin = MarginOfError.ofProportion(expected.number("p"), effective, expected.number("conf"));
            assertClose(expected.number("moe"), margin);
        }
        for (Json expected : reference.at("wilson").elements()) {
            var interval = WilsonInterval.ofCounts(
                    (long) expected.number("x"), (long) expected.number("n"), expected.number("conf"));
            assertClose(expected.number("lo"), interval.lower());
            assertClose(expected.number("hi"), interval.upper());
        }
    }

    @Test
    void sizesForTwoProportionsAgree() {
        for (Json expected : reference.at("two_proportions").elements()) {
            var plan = TwoProportionsSampleSize.of(expected.number("p1"), expected.number("p2"))
                    .with(target(expected));
            double pooled = expected.number("n_per_group_power.prop.test");
            assertClose(pooled, plan.perGroup().exact(), POWER);
            double arcsine = expected.number("n_per_group_pwr_arcsine");
            assertClose(arcsine, plan.with(Method.ARCSINE).perGroup().exact(), POWER);
            assertClose(expected.number("h"), CohensH.of(expected.number("p1"), expected.number("p2")));
        }
        Json unequal = reference.at("two_proportions_unequal");
        var plan = TwoProportionsSampleSize.of(unequal.number("p1"), unequal.number("p2"));
        double power = plan.with(Method.ARCSINE).power(unequal.number("n1"), unequal.number("n2"));
        assertClose(unequal.number("power"), power);
    }

    @Test
    void sizesForMeansTablesAndCorrelationsAgree() {
        for (Json expected : reference.at("two_means").elements()) {
            var plan = TwoMeansSampleSize.of(expected.number("d")).with(target(expected));
            assertClose(expected.number("n_per_group"), plan.perGroup().exact(), POWER);
        }
        for (Json expected : reference.at("anova_power").elements()) {
            var plan = AnovaSampleSize.of((int) expected.number("k"), expected.number("f"));
            double size = plan.with(target(expected)).perGroup().exact();
            assertClose(expected.number("n_per_group"), size, POWER);
        }
        for (Json expected : reference.at("chisq_power").elements()) {
            var plan = ChiSquareSampleSize.of(expected.number("w"), (int) expected.number("df"));
            assertClose(
                    expected.number("N"), plan.with(target(expected)).required().exact(), POWER);
        }
        for (Json expected : reference.at("corr_power").elements()) {
            var plan = CorrelationSampleSize.of(expected.number("r")).with(target(expected));
            assertClose(expected.number("n"), plan.required().exact(), POWER);
        }
    }

    @Test
    void netPromoterScoresAgree() {
        double[] confidences = {0.95, 0.95, 0.95, 0.99};
        for (int i = 0; i < confidences.length; i++) {
            Json expected = reference.at("nps", i);
            var score = NetPromoterScore.ofCounts(
                    (long) expected.number("promoters"), (long) expected.number("passives"), (long)
                            expected.number("detractors"));
            assertClose(expected.number("nps"), score.score());
            assertClose(expected.number("se"), score.standardError());
            assertClose(expected.number("moe"), score.marginOfError(confidences[i]));
            assertClose(expected.number("lo"), score.interval(confidences[i]).lower());
            assertClose(expected.number("hi"), score.interval(confidences[i]).upper());
        }
        var size = NetPromoterSampleSize.withDefaults();
        assertEquals(
                reference.number("nps_n_for_moe", "2", "n"), size.required().roundedUp());
        assertEquals(
                reference.number("nps_n_for_moe", "3", "n"),
                size.withShares(0.45, 0.2).required().roundedUp());
    }

    @Test
    void designEffectsAgree() {
        double[] weights = Stream.of(
                        DoubleStream.generate(() -> .5).limit(40),
                        DoubleStream.generate(() -> 1).limit(40),
                        DoubleStream.generate(() -> 2).limit(15),
                        DoubleStream.generate(() -> 4).limit(5))
                .flatMapToDouble(stream -> stream)
                .toArray();
        var effect = DesignEffect.ofWeights(weights);
        assertClose(reference.number("kish", "deff"), effect.value());
        assertClose(reference.number("kish", "neff"), effect.effectiveSize(100));
        Json cluster = reference.at("cluster_deff");
        assertClose(
                cluster.number("deff"),
                DesignEffect.ofClusters(cluster.number("m"), cluster.number("rho"))
                        .value());
    }

    @Test
    void adjustedPValuesAgree() {
        Json toy = reference.at("padjust_toy");
        double[] p = toy.at("p").numbers();
        assertClose(toy.at("holm").numbers(), PValueAdjustment.HOLM.adjust(p));
        assertClose(toy.at("hochberg").numbers(), PValueAdjustment.HOCHBERG.adjust(p));
        assertClose(toy.at("BH").numbers(), PValueAdjustment.BENJAMINI_HOCHBERG.adjust(p));
        assertClose(toy.at("BY").numbers(), PValueAdjustment.BENJAMINI_YEKUTIELI.adjust(p));
    }

    @Test
    void fishersTestAgrees() {
        var test = FisherExact.of(ContingencyTable.of(new double[][] {{8, 1}, {2, 5}}));
        assertClose(reference.number("fisher", "p"), test.pValue());
        // R's search for the odds ratio stops after four digits.
        assertClose(reference.number("fisher", "or"), test.oddsRatio(), 1e-3);
    }

    private static SamplingDesign design(Json expected) {
        return new SamplingDesign(expected.numberOr(Double.POSITIVE_INFINITY, "N"), expected.numberOr(1, "deff"));
    }

    private static PowerTarget target(Json expected) {
        return PowerTarget.withDefaults()
                .withPower(expected.number("power"))
                .withSignificanceLevel(expected.numberOr(0.05, "sig"));
    }
}
