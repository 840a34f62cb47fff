package org.waymark.portal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.api.Estimate;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.run.SolutionDetails;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.StudyReference;
import org.waymark.survey.api.SurveyReference;
import org.waymark.survey.api.Variable;

/** R itself found the segments of mcdonalds.csv and of the demo study again with such scripts: adjusted Rand index 1. */
class RScriptTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void theScriptRepeatsKMeansAndSaysWhatWasFound() {
        String script = script("kmeans", "none", "omit", List.of()).orElseThrow();

        assertTrue(script.contains("basis <- c(\"price\", \"say \\\"when\\\"\")\n"), script);
        assertTrue(script.contains("set.seed(42)\nkm <- kmeans(x, 2, nstart = 200, iter.max = 100)\n"), script);
        assertTrue(script.contains("km$tot.withinss    # Waymark: 1602.899\n"), script);
        assertTrue(script.endsWith("ari(d$segment, segment)\n"), script);
    }

    @Test
    void answersArePreparedAsTheRunPreparedThem() {
        assertTrue(script("kmeans", "z", "omit", List.of()).orElseThrow().contains("x <- scale(x)\n"));
        assertTrue(script("kmeans", "ipsatise", "omit", List.of()).orElseThrow().contains("x <- x - rowMeans(x)\n"));
        assertTrue(script("kmeans", "none", "omit", List.of("price"))
                .orElseThrow()
                .contains("x[, \"price\"] <- 6 - x[, \"price\"]"));
        assertTrue(script("kmeans", "none", "observed", List.of()).orElseThrow().contains("complete.cases(x)"));
    }

    @Test
    void everyMethodHasTheFunctionOfRThatComesClosest() {
        assertTrue(script("kmedoids", "none", "omit", List.of()).orElseThrow().contains("cluster::pam("));
        assertTrue(
                script("latent-class", "none", "omit", List.of()).orElseThrow().contains("poLCA::poLCA("));
        assertTrue(script("mixture", "none", "omit", List.of())
                .orElseThrow()
                .contains("Mclust(x, G = 2, modelNames = \"VVV\")"));
        assertEquals(Optional.empty(), script("ensemble", "none", "omit", List.of()));
    }

    @Test
    void categoriesAreNoNumbersAndMissingAnswersStayWhereRTakesThem() {
        String script = script("kmedoids", "none", "observed", List.of()).orElseThrow();

        assertTrue(script.contains("for (v in c(\"say \\\"when\\\"\")) y[[v]] <- factor(y[[v]])"), script);
        assertTrue(script.contains("cluster::daisy(y, metric = \"gower\")\n"), script);
        assertTrue(!script.contains("complete.cases"), script);
    }

    private static Optional<String> script(String method, String scaling, String missing, List<String> reversed) {
        var settings = new SegmentationSettings(
                ID,
                method,
                List.of("price", "say \"when\""),
                List.of(),
                2,
                2,
                50,
                50,
                42,
                scaling,
                missing,
                null,
                reversed,
                null);
        var run = new RunDetails(
                ID,
                ID,
                settings,
                RunState.COMPLETED,
                null,
                false,
                "mia@test.example",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                10,
                10,
                null,
                "sha256:abc",
                null,
                2,
                "",
                null);
        var criteria = new Criteria(
                List.of(6, 4),
                1602.8994,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null);
        var share = new Estimate(0.5, 0.3, 0.7, 10);
        return RScript.of(new ReportedSolution(
                new StudyReference(ID, "Fast food", "", false),
                new SurveyReference(ID, "mcdonalds", null, null, true),
                List.of(
                        variable("price", Measurement.RATING),
                        variable("say \"when\"", Measurement.NOMINAL),
                        variable("other", Measurement.RATING)),
                run,
                List.of(new SolutionDetails(2, criteria, null, null, null, null)),
                new Profile(
                        List.of(new SegmentShare(1, null, 6, share), new SegmentShare(2, null, 4, share)),
                        List.of(),
                        null)));
    }

    private static Variable variable(String code, Measurement measurement) {
        return new Variable(
                code, code, code, code, measurement, QuestionRole.BASIS, Dimension.ATTITUDE, List.of(), 1, 5);
    }
}
