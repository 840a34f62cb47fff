package org.waymark.portal.workspace.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.waymark.portal.page.Go;
import org.waymark.portal.page.PathId;
import org.waymark.survey.exchange.DatasetService;
import org.waymark.survey.exchange.UploadDetails;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;

/** {@code /studies/surveys/{study}}: the surveys of a study. */
@Named
@RequestScoped
public class SurveysPage {

    /**
     * A survey as the page lists it.
     *
     * @param responses how many were submitted
     */
    public record Line(SurveyDetails survey, long responses) {}

    @Inject
    private SurveyService surveys;

    @Inject
    private DatasetService datasets;

    private UUID study;
    private List<Line> list;
    private List<UploadDetails> waiting;
    private String title;

    @PostConstruct
    void load() {
        study = PathId.get(0);
        Map<UUID, Long> responses = surveys.listResponseCounts(study);
        list = surveys.listSurveys(study).stream()
                .map(survey -> new Line(survey, responses.getOrDefault(survey.id(), 0L)))
                .toList();
        waiting = datasets.listWaiting(study);
    }

    public void create() {
        Questionnaire questionnaire = Questionnaire.empty(Objects.requireNonNullElse(title, ""));
        Go.to("/studies/questionnaire/"
                + surveys.createSurvey(study, questionnaire).id());
    }

    public UUID getStudy() {
        return study;
    }

    public List<Line> getList() {
        return list;
    }

    /** Uploaded files that have not become a survey yet. */
    public List<UploadDetails> getWaiting() {
        return waiting;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
