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

/** The hypotheses of a study. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class HypothesisService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    public List<HypothesisDetails> listHypotheses(UUID study) {
        access.requireView(study);
        return entities.createQuery(
                        "select h from Hypothesis h where h.studyId = :study order by h.position", Hypothesis.class)
                .setParameter("study", study)
                .getResultStream()
                .map(Hypothesis::details)
                .toList();
    }

    public HypothesisDetails addHypothesis(UUID study, HypothesisForm form) {
        access.requireEdit(study);
        check(form);
        int last = entities.createQuery(
                        "select coalesce(max(h.position), 0) from Hypothesis h where h.studyId = :study", Integer.class)
                .setParameter("study", study)
                .getSingleResult();
        var hypothesis = new Hypothesis(study, last + 1, form);
        entities.persist(hypothesis);
        entities.flush();
        return hypothesis.details();
    }

    /**
     * @param version of the hypothesis the change was made on
     * @throws ConflictException when somebody changed it since then
     */
    public HypothesisDetails changeHypothesis(UUID id, int version, HypothesisForm form) {
        Hypothesis hypothesis = get(id);
        check(form);
        if (hypothesis.version() != version) {
            throw new ConflictException("page.changedMeanwhile");
        }
        // what stands in a table of its own does not count as a change of this row
        entities.lock(hypothesis, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        hypothesis.change(form);
        entities.flush();
        return hypothesis.details();
    }

    public void removeHypothesis(UUID id) {
        entities.remove(get(id));
    }

    private Hypothesis get(UUID id) {
        Hypothesis hypothesis = entities.find(Hypothesis.class, id);
        if (hypothesis == null) {
            throw new NotFoundException("hypothesis");
        }
        access.requireEdit(hypothesis.studyId());
        return hypothesis;
    }

    private static void check(HypothesisForm form) {
        if (form.statement().isBlank() || form.statement().length() > StudyOutline.TEXT_LIMIT) {
            throw new InvalidInputException(
                    Problem.at("statement", "study.hypothesis.length", StudyOutline.TEXT_LIMIT));
        }
        if (form.reason().length() > StudyOutline.TEXT_LIMIT) {
            throw new InvalidInputException(Problem.at("reason", "study.text.long", StudyOutline.TEXT_LIMIT));
        }
    }
}
