package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.segmentation.typing.TypingAccuracy;
import org.waymark.segmentation.typing.TypingQuestion;
import org.waymark.segmentation.typing.TypingToolDetails;

/**
 * The typing tool of a solution.
 *
 * @param segments of the solution
 * @param job the building asked for last
 * @param settings what was asked for with it
 * @param threshold in use; left out before there is a tool
 * @param questions the golden ones of the tool in use, the most telling first
 * @param accuracy of the tool in use, by nested cross-validation; left out before there is a tool
 */
@JsonbPropertyOrder({"run", "segments", "job", "settings", "threshold", "questions", "accuracy"})
public record TypingToolDocument(
        UUID run,
        int segments,
        JobDocument job,
        TypingSettingsDocument settings,
        Double threshold,
        List<TypingQuestion> questions,
        TypingAccuracy accuracy) {

    static TypingToolDocument of(TypingToolDetails requested, Optional<TypingToolDetails> inUse) {
        return new TypingToolDocument(
                requested.run(),
                requested.segments(),
                JobDocument.of(requested.job()),
                TypingSettingsDocument.of(requested.settings()),
                inUse.map(TypingToolDetails::threshold).orElse(null),
                inUse.map(TypingToolDetails::questions).orElse(List.of()),
                inUse.map(TypingToolDetails::accuracy).orElse(null));
    }
}
