package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.study.StudyService;

/** Has the server segment planted segments, and waits for it. */
@Dependent
class PlantedRuns {

    @Inject
    private StudyService studies;

    @Inject
    private DatasetService datasets;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private RunWatch watch;

    PlantedSegments planted(Caller manager) {
        return PlantedSegments.imported(manager, studies, datasets);
    }

    RunDetails completed(Caller manager, SegmentationSettings settings) {
        RunDetails run = over(
                manager, manager.call(() -> segmentations.requestRun(settings)).id());
        assertEquals(RunState.COMPLETED, run.state(), run.failure());
        return run;
    }

    /** The run at its end, whatever that is. */
    RunDetails over(Caller manager, UUID run) {
        watch.await(
                "the end of run " + run,
                () -> manager.call(() -> segmentations.getRun(run)).state().isOver());
        return manager.call(() -> segmentations.getRun(run));
    }
}
