package org.waymark.survey.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.kernel.NotFoundException;
import org.waymark.kernel.Role;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.HypothesisDetails;
import org.waymark.survey.study.HypothesisService;
import org.waymark.survey.study.InterviewDetails;
import org.waymark.survey.study.InterviewService;
import org.waymark.survey.study.SamplePlanService;
import org.waymark.survey.study.StudyAccess;
import org.waymark.survey.study.StudyService;

/** Tells where a study stands, from its plan to its responses. */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class StudyStatusService {

    @PersistenceContext(unitName = "survey")
    private EntityManager entities;

    @Inject
    private StudyAccess access;

    @Inject
    private StudyService studies;

    @Inject
    private InterviewService interviews;

    @Inject
    private HypothesisService hypotheses;

    @Inject
    private SamplePlanService plans;

    @Inject
    private SurveyService surveys;

    /** @throws NotFoundException unless the caller is a member of the study */
    public StudyStatus getStatus(UUID study) {
        access.requireView(study);
        List<InterviewDetails> talks = interviews.listInterviews(study);
        List<SurveyDetails> listed = surveys.listSurveys(study);
        Map<UUID, Questionnaire> questionnaires = listed.stream()
                .collect(Collectors.toMap(SurveyDetails::id, survey -> surveys.getQuestionnaire(survey.id())));
        Map<UUID, Long> responses = surveys.listResponseCounts(study);
        Set<String> codes = codes(listed, questionnaires);
        return new StudyStatus(
                studies.getStudy(study),
                talks.size(),
                talks.stream().mapToInt(talk -> talk.form().quotes().size()).sum(),
                hypotheses.listHypotheses(study).stream()
                        .map(hypothesis -> coverage(hypothesis, codes))
                        .toList(),
                plans.findPlan(study).orElse(null),
                listed.stream()
                        .map(survey -> new SurveyStatus(
                                survey,
                                (int) questionnaires
                                        .get(survey.id())
                                        .questions()
                                        .count(),
                                responses.getOrDefault(survey.id(), 0L),
                                lastResponse(survey.id()),
                                surveys.listVersions(survey.id())))
                        .toList());
    }

    private static HypothesisCoverage coverage(HypothesisDetails hypothesis, Set<String> codes) {
        Map<Boolean, List<String>> linked =
                hypothesis.form().questions().stream().collect(Collectors.partitioningBy(codes::contains));
        return new HypothesisCoverage(hypothesis, linked.get(true), linked.get(false));
    }

    /** Whoever links a question may have it in the draft only; items of a battery count as questions of their own. */
    private Set<String> codes(List<SurveyDetails> listed, Map<UUID, Questionnaire> questionnaires) {
        var codes = new HashSet<String>();
        for (SurveyDetails survey : listed) {
            addCodes(questionnaires.get(survey.id()), codes);
            addCodes(surveys.getDraft(survey.id()), codes);
        }
        return codes;
    }

    private static void addCodes(Questionnaire questionnaire, Set<String> codes) {
        questionnaire.questions().forEach(question -> codes.add(question.code()));
        questionnaire.variables().forEach(variable -> codes.add(variable.code()));
    }

    /** A day, not a moment: more would tell respondents apart. */
    private LocalDate lastResponse(UUID survey) {
        return entities.createQuery(
                        "select r.submittedOn from Response r where r.surveyId = :survey"
                                + " and r.submittedOn is not null order by r.submittedOn desc",
                        LocalDate.class)
                .setParameter("survey", survey)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
