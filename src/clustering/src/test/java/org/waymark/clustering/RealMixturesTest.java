package org.waymark.clustering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.clustering.mixture.CovarianceShape;
import org.waymark.clustering.mixture.GaussianMixture;
import org.waymark.clustering.mixture.GaussianMixtureSolution;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/** Gaussian mixtures of real surveys, against mclust. Takes half a minute. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealMixturesTest {

    @ParameterizedTest
    @CsvSource({
        "SPHERICAL, VII, 5",
        "DIAGONAL, VVI, 5",
        "TIED, EEE, 4",
        "FULL, VVV, 3",
    })
    void ratingsOfPersonalityAreFittedAtLeastAsWellAsByMclust(CovarianceShape shape, String model, int most) {
        PreparedData data = Preparation.withDefaults().prepare(SharedData.survey("bfi", 25));
        for (int components = 1; components <= most; components++) {
            // The survey that comes first in the file.
            double known = -SharedData.resultOfEach("mclust_bic", model)[components - 1];
            GaussianMixtureSolution solution =
                    GaussianMixture.withSeed(42, shape).solve(data, components);
            double found = solution.criteria().bic();
            assertTrue(found <= known + 0.01, components + " components: " + found + " instead of " + known);
        }
    }
}
