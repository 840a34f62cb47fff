package org.waymark.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class NewcombeIntervalTest {

    @Test
    void agreesWithNewcombesExamples() {
        // Newcombe 1998, table II, method 10: 56/70 - 48/80 has .0524 to .3339, 9/10 - 3/10 .1705 to .8090. R 4.2.2:
        // d - sqrt((p-l1)^2 + (u2-q)^2), d + sqrt((u1-p)^2 + (q-l2)^2) with prop.test(correct = FALSE)$conf.int
        assertInterval(0.2, 0.0524314724023649, 0.333872654036906, of(56, 70, 48, 80));
        assertInterval(0.6, 0.170522723934503, 0.809017973535488, of(9, 10, 3, 10));
    }

    @Test
    void neverReachesBeyondOne() {
        var all = of(10, 10, 0, 10);
        assertClose(0.607509350430524, all.lower());
        assertEquals(1, all.upper(), 1e-12);
    }

    private static Interval of(long x1, long n1, long x2, long n2) {
        return NewcombeInterval.of(WilsonInterval.ofCounts(x1, n1, 0.95), WilsonInterval.ofCounts(x2, n2, 0.95));
    }

    private static void assertInterval(double difference, double lower, double upper, Interval actual) {
        assertClose(difference, actual.estimate());
        assertClose(lower, actual.lower());
        assertClose(upper, actual.upper());
    }
}
