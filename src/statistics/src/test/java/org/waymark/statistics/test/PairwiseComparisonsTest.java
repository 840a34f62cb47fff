package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.statistics.Close.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.GroupsFixture;
import org.waymark.statistics.multiplicity.PValueAdjustment;

class PairwiseComparisonsTest {

    @Test
    void everyPairIsTestedByWelchsT() {
        // R 4.2.2: pairwise.t.test(weight, group, p.adjust.method="holm", pool.sd=FALSE), and "none", "BH"
        var holm = Pairwise.welchT(GroupsFixture.plantGrowth(), PValueAdjustment.HOLM);
        assertClose(new double[] {0.250382508587548, 0.0478992556019693, 0.00929840471726983}, raw(holm));
        assertClose(new double[] {0.250382508587548, 0.0957985112039386, 0.0278952141518095}, adjusted(holm));
        var bh = Pairwise.welchT(GroupsFixture.plantGrowth(), PValueAdjustment.BENJAMINI_HOCHBERG);
        assertClose(new double[] {0.250382508587548, 0.071848883402954, 0.0278952141518095}, adjusted(bh));
    }

    @Test
    void pairsComeInOrderWithTheirDifference() {
        var pairs = Pairwise.welchT(GroupsFixture.plantGrowth(), PValueAdjustment.HOLM);
        assertEquals(0, pairs.get(1).first());
        assertEquals(2, pairs.get(1).second());
        assertClose(-0.371, pairs.get(0).difference());
        assertClose(0.494, pairs.get(1).difference());
        assertClose(0.865, pairs.get(2).difference());
    }

    @Test
    void pairsFarApartKeepTheirDigits() {
        var pairs = Pairwise.welchT(GroupsFixture.farApart(), PValueAdjustment.HOLM);
        assertClose(
                new double[] {
                    1.0611091160509e-49,
                    1.60150988750358e-111,
                    9.41479361277476e-157,
                    3.92801017926525e-50,
                    9.0875719989908e-111,
                    1.24625385606647e-49
                },
                adjusted(pairs));
    }

    @Test
    void everyPairOfProportionsIsTestedWithYatesCorrection() {
        // R 4.2.2: pairwise.prop.test(c(83,90,129,70), c(86,93,136,82)), smokers among patients (Fleiss 1981)
        var pairs =
                Pairwise.proportions(new long[] {83, 90, 129, 70}, new long[] {86, 93, 136, 82}, PValueAdjustment.HOLM);
        assertClose(
                new double[] {
                    1, .803861932669036, .0237129639719101, .711771912928086, .0155362137813837, .0309420124290394
                },
                raw(pairs));
        assertClose(new double[] {1, 1, 0.118564819859551, 1, 0.0932172826883023, 0.123768049716157}, adjusted(pairs));
    }

    @Test
    void dunnComparesMeanRanksOfEveryPair() {
        // R 4.2.2: z <- (mean rank b - mean rank a)/sqrt((N*(N+1)/12 - sum(t^3-t)/(12*(N-1)))*(1/na+1/nb)) with the
        // numbers t of equal values, p.adjust(2*pnorm(-abs(z)), "holm"); below round(y) of the groups far apart
        var plants = Pairwise.dunn(GroupsFixture.plantGrowth(), PValueAdjustment.HOLM);
        assertClose(-4.4, plants.get(0).difference());
        assertClose(new double[] {0.263684267891386, 0.0911639440484998, 0.0050002903702577}, raw(plants));
        assertClose(new double[] {0.263684267891386, 0.182327888097, 0.0150008711107731}, adjusted(plants));
        var ties = Pairwise.dunn(GroupsFixture.farApartWithTies(), PValueAdjustment.HOLM);
        assertClose(419.623333333333, ties.get(2).difference());
        assertClose(
                new double[] {
                    2.01717982931745e-11,
                    2.53953052654523e-46,
                    2.44123847301568e-98,
                    3.32855709762539e-14,
                    1.19339494107291e-46,
                    1.40614514161523e-11
                },
                raw(ties));
    }

    @Test
    void tukeysIntervalsHoldTogether() {
        // R 4.2.2: TukeyHSD(aov(weight ~ group, PlantGrowth))
        var pairs = TukeyHsd.of(GroupsFixture.plantGrowth(), 0.95);
        assertSimultaneous(-0.371, -1.06221605141, 0.32021605141, 0.3908711442021, pairs.get(0));
        assertSimultaneous(0.494, -0.19721605141, 1.18521605141, 0.1979959912997, pairs.get(1));
        assertSimultaneous(0.865, 0.17378394859, 1.55621605141, 0.0120064239795, pairs.get(2));
    }

    @Test
    void tukeysPValuesDoNotEndAtZero() {
        assertTrue(TukeyHsd.of(GroupsFixture.farApart(), 0.95).stream()
                .allMatch(pair -> pair.pValue() > 0 && pair.pValue() < 1e-30));
    }

    @Test
    void tukeyOfTwoGroupsIsTheAnova() {
        double[][] two = {GroupsFixture.plantGrowth()[0], GroupsFixture.plantGrowth()[2]};
        assertClose(OneWayAnova.of(two).pValue(), TukeyHsd.of(two, 0.95).get(0).pValue());
    }

    @Test
    void gamesHowellTakesTheSpreadOfEachPair() {
        // R 4.2.2: d + c(-1,1)*qtukey(.95,3,df)*se and ptukey(abs(d)/se, 3, df, lower=FALSE) with
        // se <- sqrt((v+w)/2), v <- var(x)/length(x), w <- var(y)/length(y), df by Welch and Satterthwaite
        var pairs = GamesHowell.of(GroupsFixture.plantGrowth(), 0.95);
        assertSimultaneous(-0.371, -1.17208750150176, 0.430087501501755, 0.47455492219398, pairs.get(0));
        assertSimultaneous(0.494, -0.100554433333155, 1.08855443333315, 0.112889176854217, pairs.get(1));
        assertSimultaneous(0.865, 0.113512993317195, 1.61648700668281, 0.0237034547392031, pairs.get(2));
    }

    @Test
    void gamesHowellOfTwoGroupsIsWelchsT() {
        double[][] two = {GroupsFixture.plantGrowth()[0], GroupsFixture.plantGrowth()[1]};
        var welch = WelchT.of(two[1], two[0]);
        var pair = GamesHowell.of(two, 0.95).get(0);
        assertClose(welch.pValue(), pair.pValue());
        assertClose(welch.interval(0.95).lower(), pair.difference().lower());
    }

    @Test
    void groupsWithoutSpreadAreRefused() {
        double[][] constant = {{1, 1, 1}, {2, 2, 2}};
        assertThrows(IllegalArgumentException.class, () -> TukeyHsd.of(constant, 0.95));
        assertThrows(IllegalArgumentException.class, () -> GamesHowell.of(constant, 0.95));
        assertThrows(IllegalArgumentException.class, () -> Pairwise.welchT(constant, PValueAdjustment.HOLM));
        assertThrows(
                IllegalArgumentException.class,
                () -> Pairwise.proportions(new long[] {1}, new long[] {2}, PValueAdjustment.HOLM));
    }

    private static double[] raw(List<PairwiseComparison> pairs) {
        return pairs.stream().mapToDouble(PairwiseComparison::pValue).toArray();
    }

    private static double[] adjusted(List<PairwiseComparison> pairs) {
        return pairs.stream().mapToDouble(PairwiseComparison::adjustedPValue).toArray();
    }

    /** R's qtukey stops after seven to nine digits; {@code StudentizedRangeTest} holds the quantile to more. */
    private static void assertSimultaneous(
            double difference, double lower, double upper, double pValue, SimultaneousComparison actual) {
        assertClose(difference, actual.difference().estimate());
        assertClose(lower, actual.difference().lower(), 1e-6);
        assertClose(upper, actual.difference().upper(), 1e-6);
        assertClose(pValue, actual.pValue());
    }
}
