package org.waymark.portal.workspace.survey;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.waymark.portal.page.PathId;
import org.waymark.portal.page.Texts;
import org.waymark.portal.workspace.study.StudyHeader;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.QuestionType;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.Translation;

/**
 * {@code /studies/questionnaire/{survey}}: the questionnaire is written. Whatever is done here first saves what is being
 * typed, so that nothing has to be saved by hand and nothing is lost on the way to another question.
 */
@Named
@ViewScoped
public class QuestionnairePage implements Serializable {

    private static final int SMALLEST_POINT = -10;
    private static final int LARGEST_POINT = 20;

    @Inject
    private SharedDraft draft;

    @Inject
    private QuestionnaireOrder order;

    @Inject
    private StudyHeader header;

    private Questionnaire looked;
    private String lookedIn;
    private List<ToDo> toDos;
    private List<Outline.PageLine> outline;
    private List<Languages.Language> otherLanguages;
    private String lines;
    private String newLanguage;
    private boolean refused;

    @PostConstruct
    void load() {
        draft.take(PathId.get(0), Faces.getRequestParameter("language"));
        header.of(draft.details().study());
        draft.allow(header.isEditable() && !draft.details().isUploaded());
        draft.editor()
                .open(Selection.addressed(
                        Faces.getRequestParameter("question"), Faces.getRequestParameter("page"), draft.saved()));
    }

    /** Saves what is being typed; the page asks for it after every change. */
    public void save() {
        QuestionForm question = draft.editor().getQuestion();
        boolean kept = draft.keep();
        if (kept && question != null && question.getPage() != draft.selection().page()) {
            order.moveToPage(question.getPage());
        }
        boolean refusedBefore = refused;
        refused = FacesContext.getCurrentInstance().isValidationFailed();
        boolean reshaped = question != draft.editor().getQuestion() || question != null && question.isReshaped();
        if (!kept || reshaped || refused || refusedBefore) {
            PrimeFaces.current().ajax().update("workbench");
        }
    }

    /** Opens another part, or the same one in another language, as the request says. */
    public void open() {
        if (draft.keep()) {
            String language = Faces.getRequestParameter("language");
            if (language != null && !language.isEmpty()) {
                draft.editor().write(language);
            }
            String part = Faces.getRequestParameter("part");
            if (part != null) {
                draft.editor().open(Selection.parse(part, draft.saved()));
            }
            draft.refresh();
            String field = Faces.getRequestParameter("field");
            Focus.on(field == null || field.isEmpty() ? "editor-title" : field);
        }
    }

    /** Decides for what was typed here when somebody else changed the same part. */
    public void takeMine() {
        draft.takeMine();
        Focus.on("editor-title");
    }

    /** Decides for what somebody else wrote. */
    public void takeTheirs() {
        draft.takeTheirs();
        Focus.on("editor-title");
    }

    public void addPart() {
        PartList parts = draft.editor().getQuestion().parts();
        parts.add("");
        draft.keep();
        Focus.on("parts:" + (parts.getRows().size() - 1) + ":label");
    }

    /** Adds a part for every line pasted. */
    public void addLines() {
        PartList parts = draft.editor().getQuestion().parts();
        if (lines != null) {
            parts.addLines(lines);
        }
        lines = null;
        draft.keep();
        Focus.on("add-part");
    }

    public void removePart(int index) {
        PartList parts = draft.editor().getQuestion().parts();
        parts.remove(index);
        draft.keep();
        Focus.on(
                parts.getRows().isEmpty()
                        ? "add-part"
                        : "parts:" + Math.min(index, parts.getRows().size() - 1) + ":remove");
    }

    /** @param by -1 for up, 1 for down */
    public void movePart(int index, int by) {
        int place = draft.editor().getQuestion().parts().move(index, by);
        draft.keep();
        Focus.on("parts:" + place + (by < 0 ? ":up" : ":down"));
    }

    /** Moves a part that was dragged to where it was dropped, which the request says. */
    public void dropPart() {
        int from = Faces.getRequestParameter("dragged", Integer.class);
        int to = Faces.getRequestParameter("position", Integer.class);
        draft.editor().getQuestion().parts().move(from, to - from);
        draft.keep();
    }

    /** Writes the questionnaire in one more language, and begins with what is open. */
    public void addLanguage() {
        if (draft.keep() && newLanguage != null) {
            Questionnaire bilingual = draft.saved().withLanguage(newLanguage);
            if (draft.arrange(bilingual, draft.selection())) {
                draft.editor().write(newLanguage);
                draft.say("builder.said.language", Languages.name(newLanguage));
            }
            newLanguage = null;
            Focus.on("editor-title");
        }
    }

    /** Takes a language off the questionnaire. Its texts come back when it is added again. */
    public void removeLanguage(String language) {
        if (draft.keep()) {
            draft.arrange(draft.saved().withoutLanguage(language), draft.selection());
            draft.say("builder.said.noLanguage", Languages.name(language));
            Focus.on("editor-title");
        }
    }

    private void look() {
        if (looked != draft.saved() || !draft.editor().getLanguage().equals(lookedIn)) {
            looked = draft.saved();
            lookedIn = draft.editor().getLanguage();
            toDos = ToDo.list(looked, new Texts(Faces.getLocale()));
            outline = Outline.of(looked, lookedIn, toDos);
            otherLanguages = Languages.listOthers(looked);
        }
    }

    public SurveyDetails getSurvey() {
        return draft.details();
    }

    public String getTitle() {
        return draft.saved().title().in(draft.saved().language());
    }

    /** What the open question or page is called: a code, or a place where there is none yet. */
    public String getOpenName() {
        Selection part = draft.selection();
        Texts texts = new Texts(Faces.getLocale());
        if (part.isTexts()) {
            return texts.get("builder.texts");
        }
        if (part.isPage()) {
            return texts.get("builder.page.number", part.page() + 1);
        }
        String code = Arrangement.at(draft.saved(), part.place()).code();
        return code.isEmpty() ? texts.get("builder.question.number", part.question() + 1, part.page() + 1) : code;
    }

    /** The parameters of the address that shows what is open as it was last saved. */
    public String getAddress() {
        return draft.selection().address(draft.saved());
    }

    public boolean isEditable() {
        return draft.isEditable();
    }

    /** Whether the draft differs from what is in the field. */
    public boolean isChanged() {
        return draft.isChanged();
    }

    /** Whether somebody else changed what is typed here. */
    public boolean isContested() {
        return draft.isContested();
    }

    public String getSaid() {
        return draft.said();
    }

    public Instant getSavedAt() {
        return draft.savedAt();
    }

    public QuestionnaireEditor getEditor() {
        return draft.editor();
    }

    public List<ToDo> getToDos() {
        look();
        return toDos;
    }

    public List<Outline.PageLine> getOutline() {
        look();
        return outline;
    }

    public List<Languages.Language> getOtherLanguages() {
        look();
        return otherLanguages;
    }

    public List<Translation> getTranslations() {
        return draft.saved().translations();
    }

    public String nameOf(String language) {
        return Languages.name(language);
    }

    public QuestionType[] getTypes() {
        return QuestionType.values();
    }

    public QuestionRole[] getRoles() {
        return QuestionRole.values();
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public Anonymity[] getPromises() {
        return Anonymity.values();
    }

    /** What a scale may begin and end with: what nearly all do, and what this one does. */
    public List<Integer> getScalePoints() {
        QuestionForm form = draft.editor().getQuestion();
        return IntStream.concat(
                        IntStream.rangeClosed(SMALLEST_POINT, LARGEST_POINT),
                        IntStream.of(form.getFrom(), form.getTo()))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getNewLanguage() {
        return newLanguage;
    }

    public void setNewLanguage(String newLanguage) {
        this.newLanguage = newLanguage;
    }
}
