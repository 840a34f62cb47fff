package org.waymark.survey.study;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;

/** Creating, describing and sharing studies. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class StudyService {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    /** Creates a study that the caller leads. */
    public StudyDetails createStudy(StudyOutline outline) {
        return create(outline, false);
    }

    /** Creates a study that says on its pages that its company and data are made up. */
    public StudyDetails createFictitiousStudy(StudyOutline outline) {
        return create(outline, true);
    }

    public StudyDetails getStudy(UUID id) {
        access.requireView(id);
        return find(id).details();
    }

    /** The studies the caller is a member of, newest first. */
    public List<StudySummary> listStudies() {
        return entities.createQuery(
                        "select new org.waymark.survey.study.StudySummary(s.id, s.title, s.fictitious, s.createdAt,"
                                + " (select count(v) from Survey v where v.studyId = s.id),"
                                + " (select count(r) from Response r, Survey w where r.surveyId = w.id"
                                + "   and w.studyId = s.id and r.state = org.waymark.survey.response.ResponseState.SUBMITTED))"
                                + " from Study s join s.members m where m.account = :account order by s.createdAt desc",
                        StudySummary.class)
                .setParameter("account", caller())
                .getResultList();
    }

    /** @throws ConflictException when somebody changed the study since that version was read */
    public StudyDetails updateOutline(UUID id, int version, StudyOutline outline) {
        access.requireEdit(id);
        check(outline);
        Study study = find(id);
        if (study.version() != version) {
            throw new ConflictException("study.changedMeanwhile");
        }
        study.describe(outline);
        entities.flush();
        return study.details();
    }

    /** Account names of the members, with what they may do. */
    public Map<String, Permission> listMembers(UUID id) {
        access.requireView(id);
        return find(id).members();
    }

    /** Admits an account to a study or changes what it may do there. */
    public void admitMember(UUID id, String account, Permission permission) {
        access.requireLead(id);
        Study study = find(id);
        if (permission != Permission.LEAD && !study.isLedByOtherThan(account)) {
            throw new ConflictException("study.lastLead");
        }
        study.admit(account, permission);
    }

    /** @throws ConflictException when nobody would be left to lead the study */
    public void dismissMember(UUID id, String account) {
        access.requireLead(id);
        Study study = find(id);
        if (!study.isLedByOtherThan(account)) {
            throw new ConflictException("study.lastLead");
        }
        study.dismiss(account);
    }

    private StudyDetails create(StudyOutline outline, boolean fictitious) {
        check(outline);
        var study = new Study(outline, caller(), fictitious);
        entities.persist(study);
        entities.flush();
        return study.details();
    }

    private Study find(UUID id) {
        Study study = entities.find(Study.class, id);
        if (study == null) {
            throw new NotFoundException("study");
        }
        return study;
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static void check(StudyOutline outline) {
        var problems = new ArrayList<Problem>();
        if (outline.title().isBlank() || outline.title().strip().length() > StudyOutline.TITLE_LIMIT) {
            problems.add(Problem.at("title", "study.title.length", StudyOutline.TITLE_LIMIT));
        }
        checkText(problems, "background", outline.background());
        checkText(problems, "decisions", outline.decisions());
        checkText(problems, "population", outline.population());
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private static void checkText(List<Problem> problems, String field, String text) {
        if (text.length() > StudyOutline.TEXT_LIMIT) {
            problems.add(Problem.at(field, "study.text.long", StudyOutline.TEXT_LIMIT));
        }
    }
}
