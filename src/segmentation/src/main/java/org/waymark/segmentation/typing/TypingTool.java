package org.waymark.segmentation.typing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.clustering.typing.JsonExport;
import org.waymark.clustering.typing.TypingModel;
import org.waymark.segmentation.job.JobRow;
import org.waymark.segmentation.run.Json;

/** A typing tool, from being asked for to being used. Of several for a solution the newest that is done is in use. */
@Entity
@Table(name = "typing_tool")
class TypingTool extends JobRow {

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "segments")
    private int segments;

    @Column(name = "settings")
    private String settings;

    @Column(name = "threshold")
    private double threshold;

    @Column(name = "model")
    private String model;

    @Column(name = "questions")
    private String questions;

    @Column(name = "accuracy")
    private String accuracy;

    protected TypingTool() {}

    TypingTool(UUID runId, int segments, TypingSettings settings, String requestedBy) {
        super(requestedBy);
        this.runId = runId;
        this.segments = segments;
        this.settings = Json.write(settings);
        this.threshold = settings.threshold();
    }

    void keep(BuiltTool built) {
        model = JsonExport.write(built.model());
        questions = Json.write(built.questions());
        accuracy = Json.write(built.accuracy());
    }

    void tellFrom(double probability) {
        threshold = probability;
    }

    UUID runId() {
        return runId;
    }

    int segments() {
        return segments;
    }

    TypingSettings settings() {
        return Json.read(settings, TypingSettings.class);
    }

    /** With the threshold in use. */
    TypingModel model() {
        return JsonExport.read(model).withThreshold(threshold);
    }

    List<TypingQuestion> questions() {
        return questions == null ? List.of() : Arrays.asList(Json.read(questions, TypingQuestion[].class));
    }

    TypingToolDetails details() {
        return new TypingToolDetails(
                runId,
                segments,
                settings(),
                threshold,
                job(),
                questions(),
                accuracy == null ? null : Json.read(accuracy, TypingAccuracy.class));
    }
}
