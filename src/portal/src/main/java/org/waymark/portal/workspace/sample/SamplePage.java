package org.waymark.portal.workspace.sample;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.Numbers;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.study.SampleAssumptions;
import org.waymark.survey.study.SamplePlanDetails;
import org.waymark.survey.study.SamplePlanService;

/** {@code /studies/sample/{study}}: how many responses the study needs, and the plan that is kept. */
@Named
@ViewScoped
public class SamplePage implements Serializable {

    @Inject
    private SamplePlanService plans;

    @Inject
    private SurveyService surveys;

    private UUID study;
    private Map<String, String> typed;
    private String kept;
    private SampleAnswers answers;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        typed = SampleForm.presets();
        surveys.listSurveys(study).stream().findFirst().ifPresent(survey -> countBasis(survey.id()));
        plans.findPlan(study).ifPresent(plan -> {
            SampleForm.write(
                    plan.assumptions(), typed, new Numbers(Texts.ofPage().locale()));
            show(plan);
        });
        calculate();
    }

    public void calculate() {
        // what was calculated before belongs to other numbers, should these be refused
        answers = null;
        answers = new SampleForm(typed).answers(Texts.ofPage());
    }

    public void keep() {
        calculate();
        SamplePlanDetails plan = plans.keepPlan(study, answers.assumptions());
        show(plan);
        Messages.done("sample.kept", plan.required());
    }

    private void countBasis(UUID survey) {
        long variables = surveys.getQuestionnaire(survey).variables().stream()
                .filter(variable -> variable.role() == QuestionRole.BASIS)
                .count();
        if (variables > 0) {
            typed.put("variables", String.valueOf(variables));
        }
    }

    private void show(SamplePlanDetails plan) {
        Texts texts = Texts.ofPage();
        var numbers = new Numbers(texts.locale());
        SampleAssumptions assumptions = plan.assumptions();
        kept = texts.get(
                "sample.plan.is",
                numbers.count(plan.required()),
                numbers.plain(100 * assumptions.margin(), 4),
                numbers.plainPercent(assumptions.confidence()));
    }

    public UUID getStudy() {
        return study;
    }

    /** What stands in the fields, by name. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The plan in a sentence; null when there is none. */
    public String getKept() {
        return kept;
    }

    /** Null while something typed cannot be used. */
    public SampleAnswers getAnswers() {
        return answers;
    }
}
