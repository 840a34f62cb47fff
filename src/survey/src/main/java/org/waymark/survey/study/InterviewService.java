package org.waymark.survey.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;

/** The stakeholder interviews of a study. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class InterviewService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    public List<InterviewDetails> listInterviews(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select i from Interview i where i.studyId = :study order by i.heldOn, i.stakeholder",
                        Interview.class)
                .setParameter("study", study)
                .getResultStream()
                .map(Interview::details)
                .toList();
    }

    public InterviewDetails addInterview(UUID study, InterviewForm form) {
        access.requireEdit(study);
        check(form);
        var interview = new Interview(study, form);
        entities.persist(interview);
        entities.flush();
        return interview.details();
    }

    /**
     * @param version of the interview the change was made on
     * @throws ConflictException when somebody changed it since then
     */
    public InterviewDetails changeInterview(UUID id, int version, InterviewForm form) {
        Interview interview = get(id);
        check(form);
        if (interview.version() != version) {
            throw new ConflictException("page.changedMeanwhile");
        }
        // what stands in a table of its own does not count as a change of this row
        entities.lock(interview, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        interview.change(form);
        entities.flush();
        return interview.details();
    }

    public void removeInterview(UUID id) {
        entities.remove(get(id));
    }

    private Interview get(UUID id) {
        Interview interview = entities.find(Interview.class, id);
        if (interview == null) {
            throw new NotFoundException("interview");
        }
        access.requireEdit(interview.studyId());
        return interview;
    }

    private static void check(InterviewForm form) {
        if (form.stakeholder().isBlank() || form.stakeholder().length() > InterviewForm.STAKEHOLDER_LIMIT) {
            throw new InvalidInputException(
                    Problem.at("stakeholder", "study.interview.stakeholder", InterviewForm.STAKEHOLDER_LIMIT));
        }
        if (form.notes().length() > StudyOutline.TEXT_LIMIT) {
            throw new InvalidInputException(Problem.at("notes", "study.text.long", StudyOutline.TEXT_LIMIT));
        }
    }
}
