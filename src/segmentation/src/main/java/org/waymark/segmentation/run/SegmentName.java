package org.waymark.segmentation.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What the research manager calls a segment. */
@Entity
@Table(name = "segment_name")
@IdClass(SegmentName.Key.class)
class SegmentName {

    static final int LIMIT = 100;

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    @Column(name = "segments")
    private int segments;

    @Id
    @Column(name = "number")
    private int number;

    @Column(name = "name")
    private String name;

    protected SegmentName() {}

    SegmentName(UUID runId, int segments, int number, String name) {
        this.runId = runId;
        this.segments = segments;
        this.number = number;
        this.name = name.strip();
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    /** The identity of a name: the segment it is given to. */
    public static class Key implements Serializable {
        private UUID runId;
        private int segments;
        private int number;

        public Key() {}

        Key(UUID runId, int segments, int number) {
            this.runId = runId;
            this.segments = segments;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.runId.equals(runId)
                    && key.segments == segments
                    && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(runId, segments, number);
        }
    }
}
