package org.waymark.portal.workspace.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Place;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;

/** Adds, moves, copies and removes the questions and pages of the questionnaire that is being written. */
@Named
@ViewScoped
public class QuestionnaireOrder implements Serializable {

    /** What was removed last, in case it was a mistake: a question, or a page with its questions. */
    private record Removed(Selection part, Question question, Page page) implements Serializable {}

    @Inject
    private SharedDraft draft;

    private Removed removed;

    public void addQuestion(int page) {
        if (draft.keep()) {
            Place end = Arrangement.endOf(draft.saved(), page);
            Question question = draft.editor().newQuestion(page);
            if (draft.arrange(Arrangement.add(draft.saved(), end, question), Selection.of(end))) {
                draft.say("builder.said.added", question.code());
                Focus.on("text");
            }
        }
    }

    public void addPage() {
        if (draft.keep()) {
            int end = draft.saved().pages().size();
            if (draft.arrange(Arrangement.addPage(draft.saved(), end, Page.empty()), Selection.ofPage(end))) {
                draft.say("builder.said.addedPage", end + 1);
                Focus.on("page-title");
            }
        }
    }

    /**
     * Moves what is open.
     *
     * @param by -1 for up, 1 for down
     */
    public void move(int by) {
        if (draft.keep()) {
            Selection part = draft.selection();
            if (part.isPage()) {
                movePage(part.page(), part.page() + by);
            } else {
                moveQuestion(
                        part.place(),
                        by < 0
                                ? Arrangement.before(draft.saved(), part.place())
                                : Arrangement.after(draft.saved(), part.place()));
            }
        }
    }

    /** Moves the open question to the end of another page. */
    public void moveToPage(int page) {
        moveQuestion(draft.selection().place(), Arrangement.endOf(draft.saved(), page));
    }

    /** Moves what was dragged to where it was dropped, which the request says. */
    public void drop() {
        if (draft.keep()) {
            Selection dragged = Selection.parse(Faces.getRequestParameter("part"), draft.saved());
            Selection page = Selection.parse(Faces.getRequestParameter("page"), draft.saved());
            int position = Faces.getRequestParameter("position", Integer.class);
            if (dragged.isQuestion() && page.isPage()) {
                moveQuestion(dragged.place(), new Place(page.page(), position));
            } else if (dragged.isPage()) {
                movePage(dragged.page(), position);
            }
        }
    }

    private void moveQuestion(Place from, Place to) {
        Questionnaire saved = draft.saved();
        int last = Arrangement.endOf(saved, to.page()).question() - (to.page() == from.page() ? 1 : 0);
        Place place = new Place(to.page(), Math.max(0, Math.min(last, to.question())));
        Question question = Arrangement.at(saved, from);
        if (draft.arrange(Arrangement.move(saved, from, place), Selection.of(place))) {
            int count = Arrangement.endOf(draft.saved(), place.page()).question();
            draft.say("builder.said.moved", question.code(), place.question() + 1, count, place.page() + 1);
        }
    }

    private void movePage(int from, int to) {
        int pages = draft.saved().pages().size();
        int place = Math.max(0, Math.min(pages - 1, to));
        if (draft.arrange(Arrangement.movePage(draft.saved(), from, place), Selection.ofPage(place))) {
            draft.say("builder.said.movedPage", place + 1, pages);
        }
    }

    public void duplicate() {
        if (draft.keep()) {
            Place place = draft.selection().place();
            Place next = new Place(place.page(), place.question() + 1);
            Question copy = Arrangement.at(draft.saved(), place).withCode(Arrangement.nextCode(draft.saved()));
            if (draft.arrange(Arrangement.add(draft.saved(), next, copy), Selection.of(next))) {
                draft.say("builder.said.copied", copy.code());
                Focus.on("editor-title");
            }
        }
    }

    /** Removes the question or the page that is open. */
    public void remove() {
        Selection part = draft.selection();
        boolean lastPage = part.isPage() && draft.saved().pages().size() == 1;
        if (!lastPage && draft.keep()) {
            Questionnaire saved = draft.saved();
            Removed now = part.isQuestion()
                    ? new Removed(part, Arrangement.at(saved, part.place()), null)
                    : new Removed(part, null, saved.pages().get(part.page()));
            boolean gone = part.isQuestion()
                    ? draft.arrange(Arrangement.remove(saved, part.place()), Selection.ofPage(part.page()))
                    : draft.arrange(Arrangement.removePage(saved, part.page()), Selection.TEXTS);
            if (gone) {
                removed = now;
                draft.say("builder.said.removed");
                Focus.on("undo");
            }
        }
    }

    /** Brings back what was removed last, where it was or as near as there is a place. */
    public void undo() {
        if (draft.keep() && removed != null) {
            Selection part = removed.part();
            Questionnaire saved = draft.saved();
            int pages = saved.pages().size();
            if (removed.page() != null) {
                int page = Math.min(part.page(), pages);
                draft.arrange(Arrangement.addPage(saved, page, removed.page()), Selection.ofPage(page));
            } else {
                Place end = Arrangement.endOf(saved, Math.min(part.page(), pages - 1));
                Place place = new Place(end.page(), Math.min(part.question(), end.question()));
                draft.arrange(Arrangement.add(saved, place, removed.question()), Selection.of(place));
            }
            removed = null;
            draft.say("builder.said.undone");
            Focus.on("editor-title");
        }
    }

    /** Whether there is something to bring back. */
    public boolean isUndoable() {
        return removed != null;
    }

    /** What {@link #undo()} would bring back: the code of a question; empty for a page. */
    public String getRemovedCode() {
        return removed == null || removed.question() == null
                ? ""
                : removed.question().code();
    }

    public int getRemovedPage() {
        return removed == null ? 0 : removed.part().page() + 1;
    }
}
