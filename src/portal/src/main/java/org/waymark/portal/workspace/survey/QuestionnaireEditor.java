package org.waymark.portal.workspace.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;

/**
 * A questionnaire as it was last saved, and the form of the one part of it that is being edited: a question, the title
 * of a page, or the texts around them.
 */
public class QuestionnaireEditor implements Serializable {

    private Questionnaire saved;
    private Selection selection = Selection.TEXTS;
    private Wording wording;
    private TextsForm texts;
    private Words pageTitle;
    private QuestionForm question;

    QuestionnaireEditor(Questionnaire saved, String language) {
        this.saved = saved;
        this.wording = Wording.of(language, saved);
        open(Selection.TEXTS);
    }

    /** Opens the form of a part. What was typed in the form before is forgotten unless it was saved. */
    final void open(Selection part) {
        selection = part.isIn(saved) ? part : Selection.TEXTS;
        texts = selection.isTexts() ? new TextsForm(saved, wording) : null;
        pageTitle = selection.isPage()
                ? wording.words(saved.pages().get(selection.page()).title())
                : null;
        question = selection.isQuestion()
                ? new QuestionForm(Arrangement.at(saved, selection.place()), wording, selection.page())
                : null;
    }

    void write(String language) {
        wording = Wording.of(language, saved);
        open(selection);
    }

    /** Takes over what was saved; the open form stays as it is typed. */
    void saved(Questionnaire questionnaire) {
        saved = questionnaire;
    }

    /** Shows another state of the questionnaire, with that part open. */
    void show(Questionnaire questionnaire, Selection part) {
        saved = questionnaire;
        wording = Wording.of(wording.language(), saved);
        open(part);
    }

    /** The questionnaire with what is typed in the form. What cannot be read is as it was, and a problem says so. */
    Questionnaire typed(List<Problem> problems) {
        return typedInto(saved, selection, problems);
    }

    /** Whether somebody else's state of the questionnaire has the part that is being edited as it was here. */
    boolean isUntouchedIn(Questionnaire theirs) {
        Selection part = placeIn(theirs);
        return part.isIn(theirs) && part(theirs, part).equals(part(saved, selection));
    }

    /** Somebody else's state of the questionnaire with what is typed here; what they removed comes back. */
    Questionnaire typedInto(Questionnaire theirs) {
        Selection part = placeIn(theirs);
        var unreadable = new ArrayList<Problem>();
        if (part.isIn(theirs)) {
            return typedInto(theirs, part, unreadable);
        }
        return part.isPage()
                ? Arrangement.addPage(theirs, part.page(), new Page(pageTitle.text(), List.of()))
                : Arrangement.add(theirs, part.place(), question.question(unreadable));
    }

    /**
     * Where the part that is being edited stands in another state of the questionnaire: a question is known by its code.
     * If it is no longer there, the place where it would come back.
     */
    Selection placeIn(Questionnaire other) {
        int pages = other.pages().size();
        if (selection.isTexts() || selection.isPage() && selection.isIn(other)) {
            return selection;
        }
        if (selection.isPage() || pages == 0) {
            return Selection.ofPage(pages);
        }
        String code = Arrangement.at(saved, selection.place()).code();
        if (selection.isIn(other)
                && Arrangement.at(other, selection.place()).code().equals(code)) {
            return selection;
        }
        Selection sameCode = Selection.addressed(code, null, other);
        return sameCode.isQuestion()
                ? sameCode
                : Selection.of(Arrangement.endOf(other, Math.min(selection.page(), pages - 1)));
    }

    /** A question for the end of a page: of the kind of data the one before it gives, with two empty options. */
    Question newQuestion(int page) {
        var form = new QuestionForm(Question.empty(Arrangement.nextCode(saved)), wording, page);
        List<Question> before = saved.pages().get(page).questions();
        if (!before.isEmpty()) {
            form.setDimension(before.get(before.size() - 1).dimension());
        }
        form.getOptions().begin();
        return form.question(new ArrayList<>());
    }

    private Questionnaire typedInto(Questionnaire questionnaire, Selection part, List<Problem> problems) {
        if (part.isTexts()) {
            return texts.typedInto(questionnaire);
        }
        if (part.isPage()) {
            Page page = questionnaire.pages().get(part.page());
            return Arrangement.replacePage(questionnaire, part.page(), new Page(pageTitle.text(), page.questions()));
        }
        return Arrangement.replace(questionnaire, part.place(), question.question(problems));
    }

    private static Object part(Questionnaire questionnaire, Selection part) {
        if (part.isQuestion()) {
            return Arrangement.at(questionnaire, part.place());
        }
        return part.isPage()
                ? questionnaire.pages().get(part.page()).title()
                : List.of(
                        questionnaire.languages(),
                        questionnaire.title(),
                        questionnaire.welcome(),
                        questionnaire.thanks(),
                        questionnaire.anonymity());
    }

    public Questionnaire getSaved() {
        return saved;
    }

    public Selection getSelection() {
        return selection;
    }

    public String getLanguage() {
        return wording.language();
    }

    public TextsForm getTexts() {
        return texts;
    }

    public Words getPageTitle() {
        return pageTitle;
    }

    public QuestionForm getQuestion() {
        return question;
    }
}
