package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.Questionnaire;

/** The texts around the questions, and what respondents are promised, while they are edited. */
public class TextsForm implements Serializable {

    private final Words title;
    private final Words welcome;
    private final Words thanks;
    private Anonymity anonymity;

    TextsForm(Questionnaire base, Wording wording) {
        title = wording.words(base.title());
        welcome = wording.words(base.welcome());
        thanks = wording.words(base.thanks());
        anonymity = base.anonymity();
    }

    /** That questionnaire with these texts. */
    Questionnaire typedInto(Questionnaire questionnaire) {
        return new Questionnaire(
                questionnaire.languages(),
                title.text(),
                welcome.text(),
                thanks.text(),
                anonymity,
                questionnaire.pages());
    }

    public Words getTitle() {
        return title;
    }

    public Words getWelcome() {
        return welcome;
    }

    public Words getThanks() {
        return thanks;
    }

    public Anonymity getAnonymity() {
        return anonymity;
    }

    public void setAnonymity(Anonymity anonymity) {
        this.anonymity = anonymity;
    }
}
