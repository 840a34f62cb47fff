package org.waymark.portal.workspace.survey;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyRemovalService;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.questionnaire.SurveyTraces;

/** {@code /studies/delete/{survey}}: what goes with an uploaded survey, before it does. */
@Named
@ViewScoped
public class DeletePage implements Serializable {

    /** What other contexts make of responses, in the order of the road. */
    private static final List<String> OTHERS = List.of("runs", "tools", "waves", "drafts");

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyRemovalService removals;

    private SurveyDetails survey;
    private SurveyTraces traces;

    @PostConstruct
    void load() {
        survey = surveys.getSurvey(PathId.get(0));
        traces = removals.getTraces(survey.id());
    }

    public void delete() {
        removals.deleteSurvey(survey.id());
        Messages.done("survey.delete.done", survey.title());
        Go.to("/studies/surveys/" + survey.study());
    }

    public SurveyDetails getSurvey() {
        return survey;
    }

    /** What goes, each as a phrase. */
    public List<String> getGoing() {
        Texts texts = Texts.ofPage();
        return Stream.concat(
                        Stream.of(texts.get("survey.delete.responses", traces.responses())),
                        OTHERS.stream()
                                .filter(traces.others()::containsKey)
                                .map(what -> texts.get(
                                        "survey.delete." + what, traces.others().get(what))))
                .toList();
    }

    /** Why it cannot go; empty when it can. */
    public List<String> getHolding() {
        Texts texts = Texts.ofPage();
        return traces.holding().entrySet().stream()
                .map(reason -> texts.get(reason.getKey(), reason.getValue()))
                .toList();
    }
}
