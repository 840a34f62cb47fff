package org.waymark.portal.rest.segmentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.run.SegmentationService;

/** Which solution of a run a call is about: the parameter {@code segments}, or else the number decided on. */
@Dependent
public class SegmentsParameter {

    @Inject
    private SegmentationService segmentations;

    /**
     * @param segments as it was sent; null when it was left out
     * @throws ConflictException when it was left out and nobody has decided yet
     * @throws InvalidInputException when it is no number
     */
    int of(UUID run, String segments) {
        if (segments == null) {
            Integer chosen = segmentations.getRun(run).chosen();
            if (chosen == null) {
                throw new ConflictException("segmentation.isNotChosen");
            }
            return chosen;
        }
        if (!segments.matches("\\d{1,2}")) {
            throw new InvalidInputException(Problem.at("segments", "api.whole"));
        }
        return Integer.parseInt(segments);
    }
}
