package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.segmentation.job.JobState;
import org.waymark.segmentation.typing.TypingService;
import org.waymark.segmentation.typing.TypingSettings;
import org.waymark.segmentation.typing.TypingToolDetails;

/** Has the server build typing tools for the three segments of a run, and waits for them. */
@Dependent
class BuiltTools {

    @Inject
    private TypingService tools;

    @Inject
    private RunWatch watch;

    /** At most three of the questions that made the segments. */
    static TypingSettings usual() {
        return new TypingSettings("multinomial", null, 3, PlantedSegments.BASIS, 0.5, 1);
    }

    TypingToolDetails built(Caller manager, UUID run, TypingSettings settings) {
        UUID job = manager.call(() -> tools.requestTool(run, 3, settings)).job().id();
        watch.await(
                "the tool",
                () -> manager.call(() -> tools.findRequestedTool(run, 3))
                        .filter(tool ->
                                tool.job().id().equals(job) && tool.job().isOver())
                        .isPresent());
        TypingToolDetails tool =
                manager.call(() -> tools.findRequestedTool(run, 3)).orElseThrow();
        assertEquals(JobState.COMPLETED, tool.job().state(), tool.job().failure());
        assertNotNull(tool.accuracy());
        assertFalse(tool.questions().isEmpty());
        return tool;
    }
}
