package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

/**
 * Expected values: R 4.2.2, {@code a <- pr/n; b <- de/n; se <- sqrt((a+b-(a-b)^2)/n)} and
 * {@code 100*c(a-b, se, qnorm((1+conf)/2)*se)}.
 */
class NetPromoterScoreTest {

    @Test
    void countsGiveScoreStandardErrorAndMargin() {
        assertScore(37.5, 3.47985272676876, 6.82038601597028, NetPromoterScore.ofCounts(200, 150, 50), 0.95);
        assertScore(10, 8.30662386291807, 16.2806836044404, NetPromoterScore.ofCounts(40, 30, 30), 0.95);
        assertScore(30, 3.90512483795333, 7.65390403752133, NetPromoterScore.ofCounts(200, 120, 80), 0.95);
        assertScore(25, 2.42383992870816, 6.24339791547837, NetPromoterScore.ofCounts(450, 350, 200), 0.99);
    }

    @Test
    void theIntervalReachesOneMarginToEachSide() {
        var interval = NetPromoterScore.ofCounts(5, 3, 2).interval(0.95);
        assertEquals(30, interval.estimate(), 1e-12);
        assertClose(-18.4075395018526, interval.lower());
        assertClose(78.4075395018526, interval.upper());
    }

    @Test
    void theIntervalEndsAtAHundredPoints() {
        assertEquals(100, NetPromoterScore.ofCounts(9, 1, 0).interval(0.95).upper());
        assertEquals(-100, NetPromoterScore.ofCounts(0, 1, 9).interval(0.95).lower());
    }

    @Test
    void aUnanimousSampleIsNotTakenForCertainty() {
        // R 4.2.2: p <- 20.75/23; d <- .75/23; 100*(p-d) - qnorm(.975)*100*sqrt((p+d-(p-d)^2)/23)
        var interval = NetPromoterScore.ofCounts(20, 0, 0).interval(0.95);
        assertEquals(100, interval.estimate());
        assertClose(69.6833440254394, interval.lower());
        assertEquals(100, interval.upper());
    }

    @Test
    void aDesignEffectWidensTheMargin() {
        double effective = SamplingDesign.SIMPLE.withDesignEffect(4).effectiveSize(400);
        assertClose(2 * 6.82038601597028, new NetPromoterScore(0.5, 0.125, effective).marginOfError(0.95));
    }

    @Test
    void sharesBeyondTheWholeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NetPromoterScore(0.7, 0.4, 100));
        assertThrows(IllegalArgumentException.class, () -> NetPromoterScore.ofCounts(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> NetPromoterScore.ofCounts(5, -1, 0));
    }

    private static void assertScore(
            double score, double standardError, double margin, NetPromoterScore actual, double confidence) {
        assertClose(score, actual.score());
        assertClose(standardError, actual.standardError());
        assertClose(margin, actual.marginOfError(confidence));
    }
}
