package org.waymark.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.waymark.segmentation.run.RunDetails;
import org.waymark.segmentation.run.RunState;
import org.waymark.segmentation.run.SegmentationService;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.HypothesisForm;
import org.waymark.survey.study.HypothesisService;
import org.waymark.survey.study.InterviewForm;
import org.waymark.survey.study.InterviewService;
import org.waymark.survey.study.SamplePlanService;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudyOutline;
import org.waymark.survey.study.StudyService;
import org.waymark.survey.study.StudySummary;

/** Takes the demo study from its plan to a finished segmentation, in the name of whoever calls. */
@ApplicationScoped
class DemoLoader {

    private static final int SEGMENTS = 4;

    @Inject
    private StudyService studies;

    @Inject
    private InterviewService interviews;

    @Inject
    private HypothesisService hypotheses;

    @Inject
    private SamplePlanService samplePlans;

    @Inject
    private SurveyService surveys;

    @Inject
    private DemoField field;

    @Inject
    private SegmentationService segmentations;

    @Inject
    private DemoPersonas personas;

    @Inject
    private DemoDecisions decisions;

    /** Does whatever is not done yet. */
    void load() throws InterruptedException {
        DemoContent content = DemoContent.read();
        UUID study = study(content);
        if (samplePlans.findPlan(study).isEmpty()) {
            samplePlans.keepPlan(study, content.samplePlan().assumptions());
        }
        SurveyDetails survey = surveys.listSurveys(study).get(0);
        field.fill(survey);
        RunDetails run = completedRun(study, survey.id());
        if (run.chosen() == null) {
            segmentations.chooseSolution(run.id(), SEGMENTS, content.reason());
        }
        personas.write(content, study, run.id());
        decisions.make(content, segmentations.getRun(run.id()), personas.faces(content, run.id()));
    }

    private UUID study(DemoContent content) {
        return studies.listStudies().stream()
                .filter(study -> study.fictitious() && study.title().equals(content.title()))
                .findFirst()
                .map(StudySummary::id)
                .orElseGet(() -> plan(content));
    }

    private UUID plan(DemoContent content) {
        StudyDetails study = studies.createFictitiousStudy(
                new StudyOutline(content.title(), content.background(), content.decisions(), content.population()));
        for (DemoContent.Interview interview : content.interviews()) {
            List<InterviewForm.QuoteForm> quotes = interview.quotes().stream()
                    .map(quote -> new InterviewForm.QuoteForm(quote.words(), quote.consent()))
                    .toList();
            interviews.addInterview(
                    study.id(),
                    new InterviewForm(interview.stakeholder(), interview.heldOn(), interview.notes(), quotes));
        }
        for (DemoContent.Hypothesis hypothesis : content.hypotheses()) {
            hypotheses.addHypothesis(
                    study.id(),
                    new HypothesisForm(
                            hypothesis.statement(), hypothesis.questions(), hypothesis.verdict(), hypothesis.reason()));
        }
        SurveyDetails survey = surveys.createSurvey(study.id(), DemoContent.questionnaire());
        surveys.publish(survey.id());
        return study.id();
    }

    private RunDetails completedRun(UUID study, UUID survey) throws InterruptedException {
        List<RunDetails> runs = new ArrayList<>(segmentations.listRuns(study));
        runs.removeIf(run -> run.state() == RunState.FAILED || run.state() == RunState.CANCELLED);
        UUID id = runs.isEmpty()
                ? segmentations
                        .requestRun(SegmentationSettings.of(survey, List.of("A1", "A2"), descriptors()))
                        .id()
                : runs.get(runs.size() - 1).id();
        RunDetails run = segmentations.getRun(id);
        while (!run.state().isOver()) {
            TimeUnit.MILLISECONDS.sleep(300);
            run = segmentations.getRun(id);
        }
        if (run.state() != RunState.COMPLETED) {
            throw new IllegalStateException("The demo's segmentation ended " + run.state() + ": " + run.failure());
        }
        return run;
    }

    private static List<String> descriptors() {
        return DemoContent.questionnaire()
                .questions()
                .filter(question -> switch (question.role()) {
                    case DESCRIPTOR, OUTCOME -> true;
                    default -> false;
                })
                .filter(question -> !question.type().word().endsWith("text"))
                .map(question -> question.code())
                .toList();
    }
}
