package org.waymark.segmentation.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.waymark.segmentation.api.Profile;
import org.waymark.segmentation.method.Criteria;
import org.waymark.segmentation.method.FittedModel;
import org.waymark.segmentation.method.Found;

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

    @Column(name = "model")
    private String model;

    @Column(name = "gap")
    private String gap;

    @Column(name = "stability")
    private String stability;

    @Column(name = "lineage")
    private String lineage;

    @Column(name = "growth")
    private String growth;

    @Column(name = "uncorrected")
    private String uncorrected;

    @Column(name = "profile")
    private String profile;

    protected Solution() {}

    Solution(UUID runId, Found found) {
        this.runId = runId;
        this.segments = found.partition().segments();
        int[] labels = found.partition().toArray();
        this.assignments = found.memberships()
                .map(memberships -> Assignments.write(labels, memberships))
                .orElseGet(() -> Assignments.write(labels));
        this.criteria = Json.write(found.criteria());
        this.model = found.model().map(Json::write).orElse(null);
    }

    int segments() {
        return segments;
    }

    int[] labels() {
        return Assignments.read(assignments);
    }

    /** Of belonging to the segment, by response; empty when the method does not tell. */
    Optional<double[]> probabilities() {
        return Assignments.readProbabilities(assignments);
    }

    Criteria criteria() {
        return Json.read(criteria, Criteria.class);
    }

    Optional<FittedModel> model() {
        return Optional.ofNullable(model).map(text -> Json.read(text, FittedModel.class));
    }

    boolean hasGap() {
        return gap != null;
    }

    void keepGap(Gap found) {
        gap = Json.write(found);
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

    boolean hasGrowth() {
        return growth != null;
    }

    void keepGrowth(Growth found) {
        growth = Json.write(found);
    }

    /** Null when answers were not corrected, or the uncorrected segments are not found yet. */
    Uncorrected uncorrected() {
        return uncorrected == null ? null : Json.read(uncorrected, Uncorrected.class);
    }

    void keepUncorrected(Uncorrected found) {
        uncorrected = Json.write(found);
    }

    boolean hasProfile() {
        return profile != null;
    }

    Profile profile() {
        return profile == null ? null : Json.read(profile, Profile.class);
    }

    /** @param origins where the segments come from; null when one segment fewer was not tried */
    void keepProfile(Profile found, Lineage origins) {
        profile = Json.write(found);
        lineage = origins == null ? null : Json.write(origins);
    }

    SolutionDetails details() {
        return new SolutionDetails(
                segments,
                criteria(),
                gap == null ? null : Json.read(gap, Gap.class),
                stability(),
                lineage == null ? null : Json.read(lineage, Lineage.class),
                growth == null ? null : Json.read(growth, Growth.class));
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
