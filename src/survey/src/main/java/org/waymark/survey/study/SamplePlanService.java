package org.waymark.survey.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;

/** How many responses a study wants. A study has one plan or none. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class SamplePlanService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    /** @throws NotFoundException when nobody has planned yet */
    public SamplePlanDetails getPlan(UUID study) {
        return findPlan(study).orElseThrow(() -> new NotFoundException("samplePlan"));
    }

    public Optional<SamplePlanDetails> findPlan(UUID study) {
        access.requireView(study);
        return Optional.ofNullable(entities.find(SamplePlan.class, study)).map(SamplePlan::details);
    }

    /**
     * Keeps a plan in the place of the one before.
     *
     * @throws InvalidInputException with every assumption that is out of range
     */
    public SamplePlanDetails keepPlan(UUID study, SampleAssumptions assumptions) {
        access.requireEdit(study);
        SamplePlan plan = entities.find(SamplePlan.class, study);
        if (plan == null) {
            plan = new SamplePlan(study, assumptions);
            entities.persist(plan);
        } else {
            plan.change(assumptions);
        }
        entities.flush();
        return plan.details();
    }
}
