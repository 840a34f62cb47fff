package org.waymark.portal.workspace.survey;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.PublicAddress;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.PublishedVersion;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyDraft;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.questionnaire.SurveyState;

/** {@code /studies/field/{survey}}: a survey goes into the field, is handed out by its link, and is closed. */
@Named
@ViewScoped
public class FieldPage implements Serializable {

    @Inject
    private SurveyService surveys;

    @Inject
    private PublicAddress address;

    private SurveyDetails survey;
    private boolean changed;
    private Anonymity promise;
    private List<ToDo> toDos;
    private List<String> dropped;
    private List<PublishedVersion> versions;

    @PostConstruct
    void load() {
        SurveyDraft draft = surveys.getSurveyDraft(PathId.get(0));
        survey = draft.survey();
        changed = draft.changed();
        promise = draft.questionnaire().anonymity();
        toDos = changed ? ToDo.list(draft.questionnaire(), new Texts(Faces.getLocale())) : List.of();
        versions = surveys.listVersions(survey.id());
        dropped = dropped(surveys.getQuestionnaire(survey.id()), draft.questionnaire());
    }

    private static List<String> dropped(Questionnaire fielded, Questionnaire draft) {
        return fielded.questions()
                .map(Question::code)
                .filter(code -> draft.question(code).isEmpty())
                .toList();
    }

    public void publish() {
        SurveyDetails open = surveys.publish(survey.id(), survey.version());
        Messages.done("survey.field.published", open.published());
        load();
    }

    public void close() {
        surveys.close(survey.id());
        Messages.done("survey.field.closed");
        load();
    }

    public void reopen() {
        surveys.reopen(survey.id());
        Messages.done("survey.field.reopened");
        load();
    }

    public void downloadSvg() {
        send(getQrCode().svg().getBytes(StandardCharsets.UTF_8), "svg");
    }

    public void downloadPng() {
        send(getQrCode().png(), "png");
    }

    private void send(byte[] image, String type) {
        Faces.sendFile(image, survey.code() + '.' + type, true);
    }

    public SurveyDetails getSurvey() {
        return survey;
    }

    /** Whether the draft differs from what is in the field. */
    public boolean isChanged() {
        return changed;
    }

    public boolean isPublishable() {
        return changed && toDos.isEmpty() && survey.state() != SurveyState.CLOSED && !survey.isUploaded();
    }

    public int getNextVersion() {
        return survey.isPublished() ? survey.published() + 1 : 1;
    }

    public Anonymity getPromise() {
        return promise;
    }

    public List<ToDo> getToDos() {
        return toDos;
    }

    /** Codes of the questions that are in the field but no longer in the draft. */
    public List<String> getDropped() {
        return dropped;
    }

    public List<PublishedVersion> getVersions() {
        return versions;
    }

    public String getLink() {
        return address.of("/s/" + survey.code());
    }

    public QrCode getQrCode() {
        return QrCode.of(getLink());
    }

    /** A moment in the form that texts take. */
}
