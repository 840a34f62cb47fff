package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Role;
import org.waymark.segmentation.method.Completeness;
import org.waymark.segmentation.method.FittedModel;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationService;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.segmentation.typing.Typed;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;

/** “Don’t know” from the file to the segments and the people told apart by them. */
@ArquillianTest
class DontKnowIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final List<String> BASIS = List.of("lasts", "price", "new");
    private static final int ROWS = 180;

    @Inject
    private StudyService studies;

    @Inject
    private DatasetService datasets;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private PreparationService preparations;

    @Inject
    private TypingService typing;

    @Inject
    private PlantedRuns runs;

    @Inject
    private BuiltTools tools;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(DontKnowIT.class);
    }

    @Test
    void itIsToldFromASkippedQuestionAndCountsAsTheRunSays() {
        SegmentationSettings centres = settings(imported());
        SegmentationSettings classes = centres.with(MethodKind.LATENT_CLASS);

        PreparationReport preview = MIA.call(() -> preparations.preview(centres.preparation()));
        Completeness left = runs.completed(MIA, centres).completeness();
        RunDetails told = runs.completed(MIA, classes);

        // every tenth does not know the price, every ninth says 99 to what is new, every twelfth skips how long it
        // lasts
        assertEquals(
                List.of(0, 18, 20),
                preview.items().stream().map(item -> item.dontKnow()).toList());
        assertEquals(
                List.of(15, 0, 0),
                preview.items().stream().map(item -> item.missing()).toList());
        assertEquals(preview.usableComplete(), left.used());
        assertEquals(
                new Completeness.Item("price", "price", 18, 0, 18), left.items().get(1));
        assertEquals(ROWS - 15, told.completeness().used());
        assertEquals(
                new Completeness.Item("price", "price", 0, 0, 18),
                told.completeness().items().get(1));
        FittedModel.Answers price = MIA.call(() -> segmentations.findModel(told.id(), 3))
                .orElseThrow()
                .answers()
                .get(1);
        assertEquals(price.levels().size() - 1, price.dontKnow());
    }

    @Test
    void aTypingToolTakesItAsTheRunDid() {
        RunDetails run = runs.completed(MIA, settings(imported()).withMissing("observed"));
        // the first does not know, says 99 and skips, so that nothing is left of them
        assertEquals(ROWS - 1, run.completeness().used());
        tools.built(MIA, run.id(), new TypingSettings("multinomial", 3, 3, BASIS, 0, 1));
        Map<String, Object> knowing = new HashMap<>(Map.of("lasts", 6, "price", "dont_know", "new", 2));
        Map<String, Object> silent = new HashMap<>(knowing);
        silent.put("price", null);

        List<Typed> typed = MIA.call(() -> typing.classify(run.id(), 3, List.of(knowing, silent), person -> ""));

        assertEquals(typed.get(1), typed.get(0));
        assertTrue(typed.get(0).told());
    }

    private static SegmentationSettings settings(UUID survey) {
        return new SegmentationSettings(
                survey,
                "kmeans",
                BASIS,
                List.of(),
                3,
                3,
                10,
                0,
                42,
                "none",
                "omit",
                null,
                List.of(),
                MethodOptions.usual());
    }

    private UUID imported() {
        var columns = Json.createReader(new StringReader("[{\"header\": \"new\", \"type\": \"rating\"}]"));
        return MIA.call(() -> datasets.importFile(
                        studies.createStudy(StudyOutline.titled("Kettles")).id(),
                        "kettles.csv",
                        "Kettles",
                        MissingValues.USUAL,
                        new ByteArrayInputStream(file().getBytes(StandardCharsets.UTF_8)),
                        columns.readArray()))
                .survey();
    }

    private static String file() {
        var random = new Random(5);
        int[][] means = {{6, 2, 2}, {2, 6, 3}, {4, 3, 6}};
        var file = new StringBuilder("lasts,price,new\n");
        for (int row = 0; row < ROWS; row++) {
            String[] cells = new String[3];
            for (int item = 0; item < cells.length; item++) {
                double answer = means[row % 3][item] + 0.6 * random.nextGaussian();
                cells[item] = String.valueOf(Math.max(1, Math.min(7, Math.round(answer))));
            }
            cells[0] = row % 12 == 0 ? "" : cells[0];
            cells[1] = row % 10 == 0 ? "Don’t know" : cells[1];
            cells[2] = row % 9 == 0 ? "99" : cells[2];
            file.append(String.join(",", cells)).append('\n');
        }
        return file.toString();
    }
}
