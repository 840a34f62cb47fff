package org.waymark.portal.rest.difference;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.segment.Overlay;
import org.waymark.segmentation.segment.RatingTest;

/**
 * On which descriptors the segments of a solution differ.
 *
 * @param ratings how ratings were compared
 * @param differing how many descriptors differ after Holm's correction
 * @param descriptors those first of whose variance the segments explain most
 */
@JsonbPropertyOrder({"run", "segments", "ratings", "differing", "descriptors"})
public record DifferencesDocument(
        UUID run, int segments, RatingTest ratings, long differing, List<Overlay> descriptors) {

    static DifferencesDocument of(UUID run, int segments, RatingTest ratings, List<Overlay> overlays) {
        long differing = overlays.stream().filter(Overlay::isSignificant).count();
        return new DifferencesDocument(run, segments, ratings, differing, overlays);
    }
}
