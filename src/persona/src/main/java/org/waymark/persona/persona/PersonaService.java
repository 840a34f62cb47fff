package org.waymark.persona.persona;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.persona.evidence.Provenance;
import org.waymark.segmentation.api.ChosenSolution;
import org.waymark.segmentation.api.SegmentShare;
import org.waymark.segmentation.api.Segmentations;
import org.waymark.survey.api.StudyReference;
import org.waymark.survey.api.StudyRights;
import org.waymark.survey.api.SurveyData;
import org.waymark.survey.api.SurveyReference;

/** Drafting, writing and publishing personas. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class PersonaService {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "persona")
    private EntityManager entities;

    @Inject
    private StudyRights rights;

    @Inject
    private Segmentations segmentations;

    @Inject
    private SurveyData surveys;

    /**
     * Drafts a persona for every segment of the chosen solution that has none yet.
     *
     * @throws ConflictException when no number of segments has been chosen, or somebody else drafts them at this moment
     */
    public List<PersonaSummary> draftPersonas(UUID run) {
        ChosenSolution solution = segmentations.getChosenSolution(run);
        rights.requireEdit(solution.study());
        List<PersonaSummary> there = listOfRun(run).stream()
                .filter(persona -> persona.segments() == solution.segments())
                .toList();
        var personas = new ArrayList<>(there);
        for (SegmentShare segment : solution.profile().segments()) {
            if (there.stream().noneMatch(persona -> persona.segment() == segment.number())) {
                PersonaDocument document = PersonaDrafting.draft(solution, segment, provenance(solution, segment));
                var persona = new Persona(solution.study(), run, solution.segments(), segment.number(), document);
                entities.persist(persona);
                personas.add(persona.summary());
            }
        }
        flush();
        return personas;
    }

    /** The database lets a segment have one persona only. */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw new ConflictException("persona.draftedMeanwhile");
        }
    }

    /** The personas of a study, published or not. */
    public List<PersonaSummary> listPersonas(UUID study) {
        rights.requireView(study);
        return entities.createQuery(
                        "select p from Persona p where p.studyId = :study order by p.createdAt, p.segment",
                        Persona.class)
                .setParameter("study", study)
                .getResultStream()
                .map(Persona::summary)
                .toList();
    }

    public PersonaDraft getDraft(UUID id) {
        Persona persona = find(id);
        rights.requireView(persona.studyId());
        return persona.toDraft();
    }

    /**
     * Keeps a changed draft. Evidence and provenance are not for people to write: they stay as they were measured.
     *
     * @param version of the draft the change was made on
     * @throws ConflictException when somebody else changed it since then
     * @throws InvalidInputException with everything that cannot stand as it is, each at its path
     */
    public PersonaDraft saveDraft(UUID id, int version, PersonaDocument document) {
        Persona persona = find(id);
        rights.requireEdit(persona.studyId());
        if (persona.version() != version) {
            throw new ConflictException("persona.changedMeanwhile");
        }
        PersonaDocument restored = MeasuredParts.restore(document, persona.document());
        List<Problem> problems = PersonaCheck.check(restored);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        persona.edit(restored);
        entities.flush();
        return persona.toDraft();
    }

    /** Puts the draft into the library as the next version. */
    public PersonaDraft publish(UUID id) {
        Persona persona = find(id);
        rights.requireEdit(persona.studyId());
        PersonaDocument document = persona.document();
        if (document.summary().isBlank()) {
            throw new InvalidInputException(Problem.at("summary", "persona.summary.missing"));
        }
        String code = PersonaCode.of(document.name(), this::isTaken);
        entities.persist(persona.publish(code, session.getCallerPrincipal().getName()));
        entities.flush();
        return persona.toDraft();
    }

    private List<PersonaSummary> listOfRun(UUID run) {
        return entities.createQuery("select p from Persona p where p.runId = :run order by p.segment", Persona.class)
                .setParameter("run", run)
                .getResultStream()
                .map(Persona::summary)
                .toList();
    }

    private boolean isTaken(String code) {
        return entities.createQuery("select count(p) from Persona p where p.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    private Provenance provenance(ChosenSolution solution, SegmentShare segment) {
        StudyReference study = rights.getStudy(solution.study());
        SurveyReference survey = surveys.getSurvey(solution.survey());
        List<String> basis = solution.profile().variables().stream()
                .filter(variable -> variable.basis())
                .map(variable -> variable.label())
                .toList();
        return new Provenance(
                study.title(),
                study.fictitious(),
                survey.title(),
                study.population(),
                survey.firstDay(),
                survey.lastDay(),
                survey.uploaded(),
                solution.run(),
                solution.method(),
                basis,
                solution.segments(),
                solution.reason(),
                solution.seed(),
                solution.restarts(),
                solution.scaling(),
                solution.missing(),
                solution.digest(),
                solution.responses(),
                solution.respondents(),
                segment.size(),
                segment.share(),
                solution.jaccard().isEmpty() ? null : solution.jaccard().get(segment.number() - 1));
    }

    private Persona find(UUID id) {
        Persona persona = entities.find(Persona.class, id);
        if (persona == null) {
            throw new NotFoundException("persona");
        }
        return persona;
    }
}
