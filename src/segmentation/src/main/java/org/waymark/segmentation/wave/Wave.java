package org.waymark.segmentation.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.job.JobRow;
import org.waymark.segmentation.run.Json;

/** A later survey typed with a typing tool. */
@Entity
@Table(name = "wave")
class Wave extends JobRow {

    @Column(name = "tool_id")
    private UUID toolId;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "mapping")
    private String mapping;

    @Column(name = "comparison")
    private String comparison;

    protected Wave() {}

    Wave(UUID toolId, UUID surveyId, List<MappedVariable> mapping, String requestedBy) {
        super(requestedBy);
        this.toolId = toolId;
        this.surveyId = surveyId;
        this.mapping = Json.write(mapping);
    }

    void keep(WaveComparison found) {
        comparison = Json.write(found);
    }

    UUID toolId() {
        return toolId;
    }

    UUID surveyId() {
        return surveyId;
    }

    List<MappedVariable> mapping() {
        return Arrays.asList(Json.read(mapping, MappedVariable[].class));
    }

    WaveDetails details(UUID run, int segments) {
        return new WaveDetails(
                run,
                segments,
                surveyId,
                mapping(),
                job(),
                comparison == null ? null : Json.read(comparison, WaveComparison.class));
    }
}
