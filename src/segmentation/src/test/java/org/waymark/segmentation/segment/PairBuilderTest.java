package org.waymark.segmentation.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.Groups;
import org.waymark.statistics.test.GamesHowell;
import org.waymark.statistics.test.SimultaneousComparison;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

class PairBuilderTest {

    @Test
    void meansAreComparedByGamesAndHowell() {
        PairComparisons pairs = pairs(null, SampleFixture.age());

        List<SimultaneousComparison> expected =
                GamesHowell.of(Groups.split(SampleFixture.ages(), SampleFixture.labels(), 3), 0.95);
        assertEquals("GAMES_HOWELL", pairs.method());
        for (int i = 0; i < 3; i++) {
            assertEquals(expected.get(i).pValue(), pairs.pairs().get(i).adjustedP());
            assertEquals(
                    expected.get(i).difference().lower(),
                    pairs.pairs().get(i).difference().lower());
        }
        assertEquals(
                List.of(1, 3),
                List.of(pairs.pairs().get(1).first(), pairs.pairs().get(1).second()));
    }

    @Test
    void theComparisonFollowsTheTest() {
        double[] regions = SampleFixture.region().values();
        double[] coin =
                IntStream.range(0, 96).mapToDouble(i -> i % 3 == 0 ? 1 : 0).toArray();

        assertEquals("TABLES", pairs(null, SampleFixture.region()).method());
        assertEquals(
                "DUNN",
                pairs(null, SampleFixture.column("q", Measurement.ORDINAL, regions))
                        .method());
        assertEquals(
                "SHARES",
                pairs(null, SampleFixture.column("c", Measurement.BINARY, coin)).method());
        double[] weights = SampleFixture.weights();
        assertEquals("WEIGHTED_T", pairs(weights, SampleFixture.age()).method());
        assertEquals("TABLES", pairs(weights, SampleFixture.region()).method());
        assertEquals(
                "WEIGHTED_RANKS",
                pairs(weights, SampleFixture.column("q", Measurement.ORDINAL, regions))
                        .method());
    }

    @Test
    void pairsOfSharesAreCorrectedByHolm() {
        double[] few =
                IntStream.range(0, 96).mapToDouble(i -> i % 24 < 10 ? 1 : i % 2).toArray();

        PairComparisons pairs = pairs(null, SampleFixture.column("c", Measurement.BINARY, few));

        // all 40 of A, half of B and C: p.adjust(c(p12, p13, 1), "holm"); the second minus the first
        assertEquals(-0.5, pairs.pairs().get(0).difference().value(), 1e-12);
        assertTrue(pairs.pairs().get(0).isSignificant() && pairs.pairs().get(1).isSignificant());
        assertEquals(1, pairs.pairs().get(2).adjustedP(), 1e-12);
    }

    @Test
    void whatCouldNotBeTestedHasNoPairs() {
        PairComparisons pairs = pairs(null, SampleFixture.column("c", Measurement.NUMERIC, new double[96]));

        assertEquals("NONE", pairs.method());
        assertTrue(pairs.pairs().isEmpty());
    }

    private static PairComparisons pairs(double[] weights, Column column) {
        return new PairBuilder(SampleFixture.labels(), 3, weights, RatingTest.BY_SCALE).build(column);
    }
}
