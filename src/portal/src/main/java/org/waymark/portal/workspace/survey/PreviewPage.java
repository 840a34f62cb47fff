package org.waymark.portal.workspace.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.portal.page.PathId;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyDraft;
import org.waymark.survey.questionnaire.SurveyService;

/** {@code /studies/preview/{survey}}: the draft as respondents will see it, all pages one below the other. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private SurveyService surveys;

    private SurveyDetails survey;
    private Questionnaire questionnaire;
    private String language;
    private List<Languages.Language> languages;

    @PostConstruct
    void load() {
        SurveyDraft draft = surveys.getSurveyDraft(PathId.get(0));
        survey = draft.survey();
        questionnaire = draft.questionnaire();
        language = Languages.among(questionnaire, Faces.getRequestParameter("language"));
        languages = questionnaire.languages().stream()
                .map(code -> new Languages.Language(code, Languages.name(code)))
                .toList();
    }

    public SurveyDetails getSurvey() {
        return survey;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public List<Page> getPages() {
        return questionnaire.pages();
    }

    /** Whether it asks anything yet. */
    public boolean isAsking() {
        return questionnaire.questions().findAny().isPresent();
    }

    public String getLanguage() {
        return language;
    }

    public List<Languages.Language> getLanguages() {
        return languages;
    }
}
