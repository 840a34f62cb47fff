package org.waymark.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.clustering.agreement.AdjustedRandIndex;
import org.waymark.clustering.latentclass.LatentClassAnalysis;
import org.waymark.clustering.latentclass.LatentClassSolution;
import org.waymark.clustering.preparation.MissingValues;
import org.waymark.clustering.preparation.Preparation;
import org.waymark.clustering.preparation.PreparedData;

/** Latent classes of real surveys, against what poLCA publishes and what another program found. Takes half a minute. */
@EnabledIfEnvironmentVariable(named = "WAYMARK_SHARED", matches = ".+")
class RealLatentClassesTest {

    private static final LatentClassAnalysis ANALYSIS = LatentClassAnalysis.withSeed(42);

    @ParameterizedTest
    @CsvSource({
        "polca_carcinoma, 7, OMIT, lca_carcinoma, 4",
        "polca_values, 4, OMIT, lca_values, 3",
        "polca_gss82, 4, OMIT, lca_gss82, 4",
        "polca_cheating, 4, OMIT, lca_cheating, 3",
        "polca_election, 12, OMIT, lca_election, 4",
        "polca_election, 12, OBSERVED, lca_election_na, 4",
        "mcdonalds, 11, OMIT, lca_mcdonalds, 8",
        "vacmot, 20, OMIT, lca_vacmot, 8"
    })
    void isNeverLessLikelyThanTheBestKnown(String file, int items, MissingValues missing, String results, int most) {
        PreparedData data = Preparation.withDefaults().with(missing).prepare(SharedData.choices(file, items));
        for (int classes = 1; classes <= most; classes++) {
            LatentClassSolution solution = ANALYSIS.solve(data, classes);
            double known = SharedData.resultOfEach(results, "loglik")[classes - 1];
            double found = solution.criteria().logLikelihood();
            assertTrue(found >= known - 0.001, classes + " classes: " + found + " instead of " + known);
            assertEquals(
                    SharedData.resultOfEach(results, "npar")[classes - 1],
                    solution.criteria().parameters());
            assertTrue(solution.converged(), classes + " classes");
        }
    }

    @ParameterizedTest
    @CsvSource({"polca_gss82, 4, gss82, 3", "mcdonalds, 11, mcdonalds, 4", "vacmot, 20, vacmot, 5"})
    void criteriaAndClassesAreThoseOfTheOtherProgram(String file, int items, String results, int classes) {
        PreparedData data = Preparation.withDefaults().prepare(SharedData.choices(file, items));
        LatentClassSolution solution = ANALYSIS.solve(data, classes);
        assertEquals(of(results, "AIC", classes), solution.criteria().aic(), 1e-4);
        assertEquals(of(results, "BIC", classes), solution.criteria().bic(), 1e-4);
        assertEquals(of(results, "CAIC", classes), solution.criteria().caic(), 1e-4);
        assertEquals(of(results, "aBIC", classes), solution.criteria().adjustedBic(), 1e-4);
        // These follow from single memberships, which settle later than the likelihood.
        assertEquals(of(results, "ICL_flexmix", classes), solution.criteria().icl(), 0.05);
        assertEquals(
                of(results, "entropy_R2", classes),
                solution.criteria().entropyRSquared().orElseThrow(),
                1e-4);
        assertTrue(AdjustedRandIndex.of(solution.partition(), SharedData.partition("lca_modal_" + results, classes - 1))
                > 0.98);
    }

    /** poLCA's manual: election with PARTY, three classes; the rows that poLCA used are those without missing values. */
    @Test
    void regressionOnPartyIsThatOfPolca() {
        PreparedData data = Preparation.withDefaults().prepare(SharedData.choices("polca_election", 12));
        LatentClassSolution solution =
                ANALYSIS.withCovariates(SharedData.column("polca_election", 16)).solve(data, 3);
        assertEquals(-16222.3233, solution.criteria().logLikelihood(), 1e-3);
        assertEquals(1300, solution.criteria().rows());
        assertEquals(112, solution.criteria().parameters());
        assertEquals(33247.7001, solution.criteria().bic(), 2e-3);
        assertArrayEquals(new double[] {.38588, .34051, .27360}, solution.shares(), 1e-4);
        // poLCA's reference is the class of .34051, and its coefficients of the other two differ by that.
        double[][] coefficients = solution.coefficients().orElseThrow();
        assertArrayEquals(new double[] {3.81812656, -.79326499}, minus(coefficients[0], coefficients[1]), 5e-3);
        assertArrayEquals(new double[] {4.97967267, -1.36762397}, minus(coefficients[2], coefficients[1]), 5e-3);
    }

    /** poLCA's manual: cheating with GPA, two classes. */
    @Test
    void regressionOnGradesIsThatOfPolca() {
        PreparedData data = Preparation.withDefaults().prepare(SharedData.choices("polca_cheating", 4));
        LatentClassSolution solution =
                ANALYSIS.withCovariates(SharedData.column("polca_cheating", 4)).solve(data, 2);
        assertEquals(-429.63838, solution.criteria().logLikelihood(), 1e-4);
        assertEquals(315, solution.criteria().rows());
        assertEquals(916.80249, solution.criteria().bic(), 1e-3);
        assertArrayEquals(
                new double[] {.11341602, -.84248617}, solution.coefficients().orElseThrow()[1], 5e-3);
    }

    private static double of(String results, String key, int classes) {
        return SharedData.resultOfEach("lca_" + results, key)[classes - 1];
    }

    private static double[] minus(double[] first, double[] second) {
        return new double[] {first[0] - second[0], first[1] - second[1]};
    }
}
