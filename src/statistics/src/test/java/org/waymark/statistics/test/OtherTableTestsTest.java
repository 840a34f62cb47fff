package org.waymark.statistics.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.ContingencyTable;

class OtherTableTestsTest {

    @Test
    void theLikelihoodRatioAgreesWithScipy() {
        // SciPy 1.10.1: chi2_contingency(H, correction=False, lambda_="log-likelihood")
        var test = LikelihoodRatio.of(ContingencyTable.of(ChiSquareTest.HAIR_BY_EYE));
        assertClose(146.44357846451612, test.statistic());
        assertEquals(9, test.degreesOfFreedom());
        assertClose(4.8055836698169134e-27, test.pValue());
    }

    @Test
    void anEmptyCellAddsNothingToTheLikelihoodRatio() {
        // SciPy 1.10.1: chi2_contingency([[12, 0], [7, 9]], correction=False, lambda_="log-likelihood")
        var test = LikelihoodRatio.of(ContingencyTable.of(new double[][] {{12, 0}, {7, 9}}));
        assertClose(13.234674336588068, test.statistic());
        assertClose(0.0002748176182874216, test.pValue());
    }

    @Test
    void fishersExactTestAgreesWithR() {
        // R 4.2.2: fisher.test(matrix(c(8,1,2,5), 2, byrow=TRUE))$p.value and so on
        assertClose(0.0349650349650349, fisher(8, 1, 2, 5).pValue());
        assertClose(0.485714285714286, fisher(3, 1, 1, 3).pValue());
        assertClose(6.44962946634917e-67, fisher(200, 50, 40, 300).pValue());
        assertClose(0.020979020979021, fisher(5, 0, 2, 6).pValue());
    }

    @Test
    void fishersPValueKeepsItsDigitsInTheFarTail() {
        // mpmath 1.2.1: the sum of the hypergeometric probabilities with 30 digits
        assertClose(2.2283919135923465e-140, fisher(500, 60, 70, 400).pValue());
    }

    @Test
    void theOddsRatioIsTheConditionalEstimate() {
        // R 4.2.2: uniroot on the mean of the noncentral hypergeometric distribution with tol=1e-15; fisher.test itself
        // stops after four digits, at 15.4697 and 6.40831
        assertClose(15.465819716921, fisher(8, 1, 2, 5).oddsRatio());
        assertClose(6.40831965819968, fisher(3, 1, 1, 3).oddsRatio());
        assertClose(29.7293610907878, fisher(200, 50, 40, 300).oddsRatio());
        assertClose(74.698978914663, fisher(1000, 100, 120, 900).oddsRatio());
    }

    @Test
    void anEmptyCellPutsTheOddsRatioAtItsEnd() {
        assertEquals(Double.POSITIVE_INFINITY, fisher(5, 0, 2, 6).oddsRatio());
        assertEquals(0, fisher(0, 5, 6, 2).statistic());
    }

    @Test
    void fishersTestNeedsAWholeTwoByTwoTable() {
        var large = ContingencyTable.of(ChiSquareTest.HAIR_BY_EYE);
        var refusal = assertThrows(IllegalArgumentException.class, () -> FisherExact.of(large));
        assertEquals("Fisher's exact test needs a table of 2 × 2, but this one is 4 × 4.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> fisher(1.5, 2, 3, 4));
        assertThrows(IllegalArgumentException.class, () -> fisher(1e6, 2, 3, 4));
    }

    private static FisherExact fisher(double a, double b, double c, double d) {
        return FisherExact.of(ContingencyTable.of(new double[][] {{a, b}, {c, d}}));
    }
}
