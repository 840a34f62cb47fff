package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.segmentation.correction.Correction;
import org.waymark.segmentation.correction.CorrectionService;
import org.waymark.segmentation.preparation.PreparationReport;
import org.waymark.segmentation.preparation.PreparationService;
import org.waymark.segmentation.preparation.PreparationWarning;
import org.waymark.segmentation.preparation.PreparationWarning.Kind;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.SurveyData;

@ArquillianTest
class PreparationIT {

    private static final Caller MIA = new Caller("mia@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller TOM = new Caller("tom@test.example", Role.EMPLOYEE, Role.RESEARCH_MANAGER);
    private static final Caller EVE = new Caller("eve@test.example", Role.EMPLOYEE);

    @Inject
    private SurveyData surveys;

    @Inject
    private PreparationService preparations;

    @Inject
    private CorrectionService corrections;

    @Inject
    private PlantedRuns runs;

    @Deployment
    static EnterpriseArchive services() {
        return ServicesInTheServer.with(PreparationIT.class);
    }

    @Test
    void aLookAtTheAnswersShowsWhatARunThenKeeps() {
        PlantedSegments data = runs.planted(MIA);
        SegmentationSettings settings = settings(data, "z");

        PreparationReport before = MIA.call(() -> preparations.preview(settings.preparation()));
        UUID run = runs.completed(MIA, settings).id();

        assertEquals(240, before.complete());
        assertEquals(
                PlantedSegments.BASIS,
                before.items().stream().map(item -> item.code()).toList());
        // four variables ask for 280 responses, and groups as far apart as these make them follow each other
        assertEquals(
                List.of(Kind.TOO_FEW_RESPONSES, Kind.COLLINEAR),
                before.warnings().stream().map(PreparationWarning::kind).toList());
        assertEquals(Optional.of(before), MIA.call(() -> preparations.findReport(run)));
    }

    @Test
    void aRunThatTakesOutTheOwnMeanShowsTheSegmentsOfTheAnswersAsGivenBeside() {
        PlantedSegments data = runs.planted(MIA);

        UUID corrected = runs.completed(MIA, settings(data, "ipsatise")).id();
        Correction correction = MIA.call(() -> corrections.getCorrection(corrected, 3));

        assertEquals(Set.of(2, 3, 4), correction.agreement().keySet());
        assertTrue(correction.agreement().get(3) > 0.9, "three kinds that differ in pattern");
        assertEquals(
                240,
                correction.shared().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(
                PlantedSegments.BASIS,
                correction.items().stream().map(Correction.Item::code).toList());
        UUID asGiven = runs.completed(MIA, settings(data, "none")).id();
        assertThrows(NotFoundException.class, () -> MIA.call(() -> corrections.getCorrection(asGiven, 3)));
    }

    @Test
    void aSampleIsSpreadOverAllResponses() {
        PlantedSegments data = runs.planted(MIA);

        ResponseMatrix all = MIA.call(() -> surveys.getMatrix(data.survey()));
        ResponseMatrix sample = MIA.call(() -> surveys.getSample(data.survey(), 24));

        assertEquals(24, sample.rows());
        for (int part = 0; part < 24; part++) {
            List<UUID> tenth = all.responses().subList(10 * part, 10 * part + 10);
            assertEquals(1, sample.responses().stream().filter(tenth::contains).count());
        }
        assertEquals(
                all.digest(),
                MIA.call(() -> surveys.getSample(data.survey(), 240)).digest());
    }

    @Test
    void onlyMembersOfTheStudyLookAtItsAnswers() {
        PlantedSegments data = runs.planted(MIA);
        SegmentationSettings settings = settings(data, "ipsatise");
        UUID run = runs.completed(MIA, settings).id();

        List<Runnable> looks = List.of(
                () -> preparations.preview(settings.preparation()),
                () -> preparations.findReport(run),
                () -> corrections.getCorrection(run, 3),
                () -> surveys.getSample(data.survey(), 10));

        for (Runnable look : looks) {
            MIA.run(look);
            assertThrows(NotFoundException.class, () -> TOM.run(look));
            assertThrows(EJBAccessException.class, () -> EVE.run(look));
        }
    }

    private static SegmentationSettings settings(PlantedSegments data, String scaling) {
        SegmentationSettings usual = data.settings(42);
        return new SegmentationSettings(
                usual.survey(),
                usual.method(),
                usual.basis(),
                usual.descriptors(),
                usual.from(),
                usual.to(),
                usual.restarts(),
                0,
                usual.seed(),
                scaling,
                usual.missing(),
                null,
                List.of(),
                usual.options());
    }
}
