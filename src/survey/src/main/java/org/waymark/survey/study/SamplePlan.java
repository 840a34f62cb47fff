package org.waymark.survey.study;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** How many usable responses a study needs, and what that follows from. */
@Entity
@Table(name = "sample_plan")
class SamplePlan {

    @Id
    @Column(name = "study_id")
    private UUID studyId;

    @Column(name = "confidence")
    private double confidence;

    @Column(name = "margin")
    private double margin;

    @Column(name = "proportion")
    private double proportion;

    @Column(name = "population")
    private Long population;

    @Column(name = "design_effect")
    private double designEffect;

    @Column(name = "required")
    private int required;

    @Version
    @Column(name = "version")
    private int version;

    protected SamplePlan() {}

    SamplePlan(UUID studyId, SampleAssumptions assumptions) {
        this.studyId = studyId;
        change(assumptions);
    }

    final void change(SampleAssumptions assumptions) {
        required = assumptions.required();
        confidence = assumptions.confidence();
        margin = assumptions.margin();
        proportion = assumptions.proportion();
        population = assumptions.population();
        designEffect = assumptions.designEffect();
    }

    SamplePlanDetails details() {
        return new SamplePlanDetails(
                new SampleAssumptions(confidence, margin, proportion, population, designEffect), required);
    }
}
