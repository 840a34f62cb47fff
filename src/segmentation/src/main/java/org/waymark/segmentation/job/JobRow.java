package org.waymark.segmentation.job;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.waymark.kernel.ConflictException;

/** What every job's row holds. Progress and heartbeat are written by {@link JobQueue}, past the entity. */
@MappedSuperclass
public abstract class JobRow {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

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

    @Column(name = "failure")
    private String failure;

    @Version
    @Column(name = "version")
    private int version;

    protected JobRow() {}

    /** A job that waits to be claimed. */
    protected JobRow(String requestedBy) {
        this.id = UUID.randomUUID();
        this.state = JobState.QUEUED;
        this.requestedBy = requestedBy;
        this.requestedAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    /**
     * A job that waits ends at once; one that is worked on is told to, and stops at its next step.
     *
     * @throws ConflictException when it is over
     */
    public void cancel() {
        if (state == JobState.QUEUED) {
            state = JobState.CANCELLED;
            finishedAt = Instant.now();
        } else if (state == JobState.RUNNING) {
            cancelRequested = true;
        } else {
            throw new ConflictException("segmentation.isOver");
        }
    }

    public JobDetails job() {
        return new JobDetails(
                id,
                state,
                step,
                done,
                total,
                cancelRequested && !state.isOver(),
                requestedBy,
                requestedAt,
                finishedAt,
                failure);
    }
}
