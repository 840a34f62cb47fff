package org.waymark.segmentation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.stability.BootstrapStability;
import org.waymark.clustering.stability.Stability;
import org.waymark.clustering.stability.StabilityByChance;
import org.waymark.survey.api.ResponseMatrix.Column;

class MixtureMethodTest {

    private final List<Column> ratings = new PlantedAnswers().ratings();

    /** Two shares, twelve means, and the variances: one a segment, four, ten shared, or ten a segment. */
    @ParameterizedTest
    @CsvSource({"spherical, 17", "diagonal, 26", "tied, 24", "full, 44"})
    void plantedKindsAreFoundWithEveryShapeOfCovariance(String covariance, int parameters) {
        Found found = method(covariance).solve(3, Workers.callerOnly(), Progress.NONE);

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        Criteria criteria = found.criteria();
        assertEquals(parameters, criteria.likelihood().parameters());
        assertTrue(criteria.withinSumOfSquares() > 0);
        assertFalse(criteria.search().spurious());
        FittedModel model = found.model().orElseThrow();
        assertEquals(0.5, model.shares().get(0), 0.03);
        assertEquals(6, model.means().get(0).get(0), 0.2);
        assertEquals(4, model.covariances().get(0).size());
    }

    @Test
    void itsSegmentsComeBackInOtherSamplesAndMoreThanByChance() {
        Method method = method("diagonal");
        Found found = method.solve(3, Workers.callerOnly(), Progress.NONE);

        Stability own = Stability.of(BootstrapStability.of(method.rows(), found.partition(), method.forResamples(), 1)
                .resamples(0, 4, Workers.callerOnly(), Progress.NONE));
        Stability chance =
                new StabilityByChance(3, 1, 1).of(3, method.permutations(), Workers.callerOnly(), Progress.NONE);

        assertTrue(own.weakestJaccard() > 0.9);
        assertTrue(own.medianAdjustedRand() > chance.medianAdjustedRand());
    }

    private Method method(String covariance) {
        return MethodKind.MIXTURE.on(
                PlantedAnswers.data(ratings),
                new MethodSettings(42, 10, "none", "omit", MethodOptions.usual().withCovariance(covariance)));
    }
}
