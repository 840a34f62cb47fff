package org.waymark.segmentation.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.waymark.segmentation.api.Profile;

/** The segments of one run for one number of them. */
@Entity
@Table(name = "segmentation_solution")
@IdClass(Solution.Key.class)
class Solution {

    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    @Column(name = "segments")
    private int segments;

    @Column(name = "assignments")
    private String assignments;

    @Column(name = "criteria")
    private String criteria;

    @Column(name = "stability")
    private String stability;

    @Column(name = "profile")
    private String profile;

    protected Solution() {}

    Solution(UUID runId, int[] labels, Criteria criteria) {
        this.runId = runId;
        this.segments = criteria.sizes().size();
        this.assignments = Assignments.write(labels);
        this.criteria = Json.write(criteria);
    }

    int segments() {
        return segments;
    }

    int[] labels() {
        return Assignments.read(assignments);
    }

    Criteria criteria() {
        return Json.read(criteria, Criteria.class);
    }

    boolean hasStability() {
        return stability != null;
    }

    Stability stability() {
        return stability == null ? null : Json.read(stability, Stability.class);
    }

    void keepStability(Stability found) {
        stability = Json.write(found);
    }

    boolean hasProfile() {
        return profile != null;
    }

    Profile profile() {
        return profile == null ? null : Json.read(profile, Profile.class);
    }

    void keepProfile(Profile found) {
        profile = Json.write(found);
    }

    SolutionDetails details() {
        return new SolutionDetails(segments, criteria(), stability());
    }

    /** The identity of a solution: its run and its number of segments. */
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
