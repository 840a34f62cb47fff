package org.waymark.statistics.weighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.SurveyFixture;

class DesignEffectTest {

    @Test
    void unequalWeightsCostRespondents() {
        // R 4.2.2: w <- c(rep(.5,40),rep(1,40),rep(2,15),rep(4,5)); length(w)*sum(w^2)/sum(w)^2; sum(w)^2/sum(w^2)
        double[] weights = Stream.of(repeat(.5, 40), repeat(1, 40), repeat(2, 15), repeat(4, 5))
                .flatMapToDouble(s -> s)
                .toArray();
        assertClose(1.5702479338843, DesignEffect.ofWeights(weights).value());
        assertClose(63.6842105263158, DesignEffect.ofWeights(weights).effectiveSize(100));
        assertClose(
                103.157452966715,
                DesignEffect.ofWeights(SurveyFixture.weights()).effectiveSize(SurveyFixture.RESPONDENTS));
    }

    @Test
    void onlyTheRatiosOfTheWeightsMatter() {
        double[] weights = DoubleStream.concat(repeat(1, 50), repeat(2, 50)).toArray();
        double[] scaled = DoubleStream.of(weights).map(w -> w * 1e-200).toArray();
        assertClose(10.0 / 9, DesignEffect.ofWeights(weights).value());
        assertClose(10.0 / 9, DesignEffect.ofWeights(scaled).value());
        assertEquals(1, DesignEffect.ofWeights(new double[] {7, 7, 7}).value(), 1e-15);
    }

    @Test
    void clustersOfAlikePeopleCostRespondents() {
        // 1 + (20 - 1) * .05
        assertClose(1.95, DesignEffect.ofClusters(20, 0.05).value());
        assertEquals(1, DesignEffect.ofClusters(1, 0.9).value());
    }

    @Test
    void bothLossesMultiply() {
        assertClose(
                2.34,
                DesignEffect.ofClusters(20, 0.05).and(new DesignEffect(1.2)).value());
    }

    @Test
    void impossibleWeightsAndClustersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> DesignEffect.ofWeights(new double[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> DesignEffect.ofWeights(new double[] {}));
        assertThrows(IllegalArgumentException.class, () -> DesignEffect.ofClusters(0.5, 0.1));
        assertThrows(IllegalArgumentException.class, () -> DesignEffect.ofClusters(20, 1.1));
    }

    private static DoubleStream repeat(double value, int times) {
        return DoubleStream.generate(() -> value).limit(times);
    }
}
