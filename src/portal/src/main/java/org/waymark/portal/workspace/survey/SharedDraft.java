package org.waymark.portal.workspace.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.waymark.kernel.ConflictException;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.portal.page.Messages;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyDraft;
import org.waymark.survey.questionnaire.SurveyService;

/**
 * A draft while somebody edits it, and others may as well. Two people who write different questions do not notice each
 * other; when both write the same one, the second is asked, and what they typed stays until they have decided.
 */
@ViewScoped
public class SharedDraft implements Serializable {

    @Inject
    private SurveyService surveys;

    private SurveyDetails details;
    private QuestionnaireEditor editor;
    private boolean changed;
    private boolean editable;
    private boolean contested;
    private Instant savedAt;
    private String said = "";

    void take(UUID survey, String language) {
        SurveyDraft draft = surveys.getSurveyDraft(survey);
        details = draft.survey();
        changed = draft.changed();
        editor = new QuestionnaireEditor(draft.questionnaire(), language);
    }

    /** Whether the person may change it, which the service checks again. */
    void allow(boolean edit) {
        editable = edit;
    }

    /**
     * Saves what is being typed.
     *
     * @return whether the questionnaire is as the page shows it; otherwise somebody else changed it, which has been said
     */
    boolean keep() {
        said = "";
        if (!editable || contested) {
            return !contested;
        }
        var problems = new ArrayList<Problem>();
        Questionnaire typed = editor.typed(problems);
        boolean kept = typed.equals(editor.getSaved()) || keep(typed);
        if (!problems.isEmpty()) {
            Messages.refused(new InvalidInputException(problems));
        }
        return kept;
    }

    private boolean keep(Questionnaire typed) {
        try {
            save(typed);
            return true;
        } catch (ConflictException e) {
            SurveyDraft theirs = surveys.getSurveyDraft(details.id());
            if (editor.isUntouchedIn(theirs.questionnaire())) {
                putInto(theirs);
                Messages.done("builder.merged");
            } else {
                contested = true;
            }
            return false;
        }
    }

    /**
     * Saves a questionnaire that was put in another order.
     *
     * @param part what is open afterwards
     * @return false when somebody else changed it meanwhile: then theirs is shown instead
     */
    boolean arrange(Questionnaire arranged, Selection part) {
        try {
            if (!arranged.equals(editor.getSaved())) {
                save(arranged);
            }
            editor.show(arranged, part);
            return true;
        } catch (ConflictException e) {
            takeTheirs();
            Messages.error("builder.arrangedMeanwhile");
            return false;
        }
    }

    /** Decides for what is typed here: it goes into the questionnaire as it is now. */
    void takeMine() {
        putInto(surveys.getSurveyDraft(details.id()));
        contested = false;
    }

    /** Shows what others have saved meanwhile; for a moment at which nothing is typed. */
    void refresh() {
        if (surveys.getSurvey(details.id()).version() != details.version()) {
            takeTheirs();
        }
    }

    /** Decides for what others wrote: what is typed here is forgotten. */
    void takeTheirs() {
        SurveyDraft theirs = surveys.getSurveyDraft(details.id());
        details = theirs.survey();
        changed = theirs.changed();
        editor.show(theirs.questionnaire(), editor.placeIn(theirs.questionnaire()));
        contested = false;
    }

    private void putInto(SurveyDraft theirs) {
        details = theirs.survey();
        Selection part = editor.placeIn(theirs.questionnaire());
        Questionnaire both = editor.typedInto(theirs.questionnaire());
        save(both);
        editor.show(both, part);
    }

    private void save(Questionnaire questionnaire) {
        details = surveys.saveDraft(details.id(), details.version(), questionnaire);
        editor.saved(questionnaire);
        changed = true;
        savedAt = Instant.now();
    }

    /** Says quietly what was done, beside the time at which it was saved. */
    void say(String key, Object... values) {
        said = new Texts(Faces.getLocale()).get(key, values);
    }

    String said() {
        return said;
    }

    SurveyDetails details() {
        return details;
    }

    QuestionnaireEditor editor() {
        return editor;
    }

    Questionnaire saved() {
        return editor.getSaved();
    }

    Selection selection() {
        return editor.getSelection();
    }

    boolean isEditable() {
        return editable;
    }

    boolean isChanged() {
        return changed;
    }

    boolean isContested() {
        return contested;
    }

    Instant savedAt() {
        return savedAt;
    }
}
