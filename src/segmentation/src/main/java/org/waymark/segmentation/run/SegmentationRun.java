package org.waymark.segmentation.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.segmentation.method.Completeness;

/** One execution of the clustering service. Progress and heartbeat are written by {@link
 * org.waymark.segmentation.job.JobQueue}, past this entity. */
@Entity
@Table(name = "segmentation_run")
class SegmentationRun {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "survey_id")
    private UUID surveyId;

    @Column(name = "settings")
    private String settings;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RunState state;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "step")
    private String step;

    @Column(name = "done")
    private int done;

    @Column(name = "total")
    private int total;

    @Column(name = "rows_found")
    private Integer rowsFound;

    @Column(name = "rows_used")
    private Integer rowsUsed;

    @Column(name = "completeness")
    private String completeness;

    @Column(name = "digest")
    private String digest;

    @Column(name = "recommendation")
    private String recommendation;

    @Column(name = "chosen")
    private Integer chosen;

    @Column(name = "reason")
    private String reason;

    @Column(name = "failure")
    private String failure;

    @Version
    @Column(name = "version")
    private int version;

    protected SegmentationRun() {}

    SegmentationRun(UUID studyId, SegmentationSettings settings, String requestedBy) {
        this.id = UUID.randomUUID();
        this.studyId = studyId;
        this.surveyId = settings.survey();
        this.settings = Json.write(settings);
        this.state = RunState.QUEUED;
        this.requestedBy = requestedBy;
        this.requestedAt = Instant.now();
        this.reason = "";
    }

    UUID id() {
        return id;
    }

    UUID studyId() {
        return studyId;
    }

    SegmentationSettings settings() {
        return Json.read(settings, SegmentationSettings.class);
    }

    RunState state() {
        return state;
    }

    /** A run that waits ends at once; one that works is told to, and stops at its next step. */
    void cancel() {
        if (state == RunState.QUEUED) {
            state = RunState.CANCELLED;
            finishedAt = Instant.now();
        } else if (state == RunState.RUNNING) {
            cancelRequested = true;
        } else {
            throw new ConflictException("segmentation.isOver");
        }
    }

    void choose(int segments, String newReason) {
        if (state != RunState.COMPLETED) {
            throw new ConflictException("segmentation.isNotCompleted");
        }
        chosen = segments;
        reason = newReason.strip();
    }

    /** Whoever asked for one number of segments has decided on it. */
    private Integer decided() {
        SegmentationSettings asked = settings();
        boolean alone = state == RunState.COMPLETED && asked.from() == asked.to();
        return chosen == null && alone ? (Integer) asked.from() : chosen;
    }

    RunDetails details() {
        return new RunDetails(
                id,
                studyId,
                settings(),
                state,
                new RunDetails.Progress(step, done, total),
                cancelRequested && !state.isOver(),
                requestedBy,
                requestedAt,
                startedAt,
                finishedAt,
                rowsFound,
                rowsUsed,
                completeness == null ? null : Json.read(completeness, Completeness.class),
                digest,
                recommendation == null ? null : Json.read(recommendation, Recommendation.class),
                decided(),
                reason,
                failure);
    }
}
