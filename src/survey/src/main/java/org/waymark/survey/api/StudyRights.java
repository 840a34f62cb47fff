package org.waymark.survey.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.kernel.NotAllowedException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.study.StudyAccess;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyService;

/** Asked by the other contexts before they touch anything of a study. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class StudyRights {

    @Inject
    private StudyAccess access;

    @Inject
    private StudyService studies;

    /** @throws NotFoundException unless the caller is a member of the study */
    public void requireView(UUID study) {
        access.requireView(study);
    }

    /**
     * @throws NotFoundException unless the caller is a member of the study
     * @throws NotAllowedException when a member may only look
     */
    public void requireEdit(UUID study) {
        access.requireEdit(study);
    }

    /** @throws NotFoundException unless the caller is a member of the study */
    public StudyReference getStudy(UUID study) {
        StudyDetails details = studies.getStudy(study);
        return new StudyReference(
                details.id(), details.title(), details.outline().population(), details.fictitious());
    }
}
