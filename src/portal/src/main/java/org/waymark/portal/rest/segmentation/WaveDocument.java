package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.wave.MappedVariable;
import org.waymark.segmentation.wave.WaveComparison;
import org.waymark.segmentation.wave.WaveDetails;

/**
 * A later survey typed with the typing tool of a solution.
 *
 * @param segments of the solution
 * @param survey the later one
 * @param mapping where the later survey asks what the earlier one asked
 * @param comparison what has changed; left out until it is done
 */
@JsonbPropertyOrder({"run", "segments", "survey", "job", "mapping", "comparison"})
public record WaveDocument(
        UUID run, int segments, UUID survey, JobDocument job, List<MappedVariable> mapping, WaveComparison comparison) {

    static WaveDocument of(WaveDetails wave) {
        return new WaveDocument(
                wave.run(),
                wave.segments(),
                wave.survey(),
                JobDocument.of(wave.job()),
                wave.mapping(),
                wave.comparison());
    }
}
