package org.waymark.segmentation.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;

/** Shows research managers what a run would work on before it does, and what it worked on. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class PreparationService {

    /** Of a larger survey, so many responses are looked at, evenly spread, so that the answer is there at once. */
    static final int MOST_EXAMINED = 20_000;

    @PersistenceContext(unitName = "segmentation")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private SurveyData surveys;

    /**
     * A look at the basis of a run that has not been asked for yet. Codes the survey does not have are passed over.
     *
     * @throws NotFoundException when there is no such survey, or the caller is no member of its study
     */
    public PreparationReport preview(PreparationSettings settings) {
        int responses = surveys.countResponses(settings.survey());
        return Inspection.of(surveys.getSample(settings.survey(), MOST_EXAMINED), responses, settings);
    }

    /**
     * What a run found when it read its responses.
     *
     * @return empty when it has not read them yet, or did so before this was kept
     * @throws NotFoundException when there is no such run, or the caller is no member of its study
     */
    public Optional<PreparationReport> findReport(UUID run) {
        List<?> found = entities.createNativeQuery("select study_id, preparation from segmentation_run where id = ?1")
                .setParameter(1, run)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException("run");
        }
        Object[] row = (Object[]) found.get(0);
        rights.requireView((UUID) row[0]);
        return Optional.ofNullable((String) row[1]).map(ReportJson::read);
    }
}
