package org.waymark.segmentation.target;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The decision matrix of a solution as it was saved last. */
@Entity
@Table(name = "target_decision")
@IdClass(TargetDecision.Key.class)
class TargetDecision {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    @Column(name = "segments")
    private int segments;

    @Column(name = "matrix")
    private String matrix;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected TargetDecision() {}

    TargetDecision(UUID runId, int segments) {
        this.runId = runId;
        this.segments = segments;
    }

    void decide(TargetMatrix decided, String by) {
        matrix = JSONB.toJson(decided);
        decidedBy = by;
        decidedAt = Instant.now();
    }

    TargetMatrix matrix() {
        return JSONB.fromJson(matrix, TargetMatrix.class);
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    int version() {
        return version;
    }

    /** The identity of a decision: its solution. */
    public static class Key implements Serializable {
        private UUID runId;
        private int segments;

        public Key() {}

        Key(UUID runId, int segments) {
            this.runId = runId;
            this.segments = segments;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.runId.equals(runId) && key.segments == segments;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, segments);
        }
    }
}
