package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Place;
import org.waymark.survey.questionnaire.Questionnaire;

class QuestionnaireEditorTest {

    private static final Selection SECOND = new Selection(0, 1);

    @Test
    void openingAPartChangesNothing() {
        Questionnaire saved = Drafts.pages("Q1 Q2", "Q3").withLanguage("de");
        var editor = new QuestionnaireEditor(saved, "de");

        for (Selection part : List.of(Selection.TEXTS, Selection.ofPage(1), SECOND)) {
            editor.open(part);
            assertEquals(saved, typed(editor), "after opening " + part);
        }
    }

    @Test
    void whatIsTypedGoesIntoTheLanguageOneWritesIn() {
        var editor = new QuestionnaireEditor(Drafts.pages("Q1 Q2").withLanguage("de"), "de");
        editor.open(SECOND);

        editor.getQuestion().getText().setTyped("Text von Q2");

        LocalText text = typed(editor).question("Q2").orElseThrow().text();
        assertEquals("Text of Q2", text.exactlyIn("en"));
        assertEquals("Text von Q2", text.exactlyIn("de"));
        assertEquals("Text of Q2", editor.getQuestion().getText().getOriginal());
    }

    @Test
    void aLanguageTheQuestionnaireDoesNotHaveIsNotWritten() {
        var editor = new QuestionnaireEditor(Drafts.pages("Q1"), "xx");

        assertEquals("en", editor.getLanguage());
        editor.write("de");
        assertEquals("en", editor.getLanguage());
    }

    @Test
    void aPartThatIsNotThereLeadsToTheTexts() {
        var editor = new QuestionnaireEditor(Drafts.pages("Q1"), "en");

        editor.open(new Selection(0, 5));

        assertTrue(editor.getSelection().isTexts());
    }

    @Test
    void whoeverWritesAnotherQuestionIsNotNoticed() {
        Questionnaire saved = Drafts.pages("Q1 Q2");
        var editor = new QuestionnaireEditor(saved, "en");
        editor.open(SECOND);
        editor.getQuestion().getText().setTyped("Mine");
        Questionnaire theirs = Arrangement.replace(saved, new Place(0, 0), Drafts.choice("Other"));

        assertTrue(editor.isUntouchedIn(theirs));
        assertEquals(
                List.of("Text of Other", "Mine"),
                editor.typedInto(theirs).questions().map(q -> q.text().in("en")).toList());
    }

    @Test
    void aQuestionIsFoundWhereSomebodyElseMovedIt() {
        Questionnaire saved = Drafts.pages("Q1 Q2", "Q3");
        var editor = new QuestionnaireEditor(saved, "en");
        editor.open(SECOND);
        editor.getQuestion().getText().setTyped("Mine");
        Questionnaire theirs = Arrangement.move(saved, new Place(0, 1), new Place(1, 0));

        assertTrue(editor.isUntouchedIn(theirs));
        assertEquals(new Selection(1, 0), editor.placeIn(theirs));
        assertEquals(
                "Mine",
                editor.typedInto(theirs).question("Q2").orElseThrow().text().in("en"));
    }

    @Test
    void twoWhoWriteTheSameQuestionAreToldApart() {
        Questionnaire saved = Drafts.pages("Q1 Q2");
        var editor = new QuestionnaireEditor(saved, "en");
        editor.open(SECOND);
        Questionnaire theirs =
                Arrangement.replace(saved, SECOND.place(), Drafts.choice("Q3").withCode("Q2"));

        assertFalse(editor.isUntouchedIn(theirs));
    }

    @Test
    void whatSomebodyElseRemovedComesBackWithWhatWasTyped() {
        Questionnaire saved = Drafts.pages("Q1 Q2", "Q3");
        var editor = new QuestionnaireEditor(saved, "en");
        editor.open(new Selection(1, 0));
        editor.getQuestion().getText().setTyped("Mine");
        Questionnaire theirs = Arrangement.removePage(saved, 1);

        assertFalse(editor.isUntouchedIn(theirs));
        Selection place = editor.placeIn(theirs);
        Questionnaire both = editor.typedInto(theirs);
        assertEquals("Mine", Arrangement.at(both, place.place()).text().in("en"));
        assertEquals(
                List.of("Q1", "Q2", "Q3"), both.questions().map(q -> q.code()).toList());
    }

    @Test
    void theTitleOfAPageSomebodyElseRemovedComesBackOnANewOne() {
        Questionnaire saved = Drafts.pages("Q1", "Q2");
        var editor = new QuestionnaireEditor(saved, "en");
        editor.open(Selection.ofPage(1));
        editor.getPageTitle().setTyped("About you");

        Questionnaire both = editor.typedInto(Arrangement.removePage(saved, 1));

        assertEquals(
                new Page(Drafts.english("About you"), List.of()), both.pages().get(1));
    }

    @Test
    void aNewQuestionIsCodedAndHasTwoOptionsToFill() {
        var editor = new QuestionnaireEditor(Drafts.pages("Q1 Q7"), "en");

        var question = editor.newQuestion(0);

        assertEquals("Q8", question.code());
        assertEquals(
                List.of("1", "2"),
                question.options().stream().map(o -> o.code()).toList());
    }

    private static Questionnaire typed(QuestionnaireEditor editor) {
        var problems = new ArrayList<Problem>();
        Questionnaire typed = editor.typed(problems);
        assertEquals(List.of(), problems);
        return typed;
    }
}
