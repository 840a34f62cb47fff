package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.portal.page.Texts;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.LocalText;
import org.waymark.survey.questionnaire.Page;
import org.waymark.survey.questionnaire.Place;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.Questionnaire;

class ToDoTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @Test
    void nothingIsToBeDoneForACompleteQuestionnaire() {
        assertEquals(List.of(), ToDo.list(Drafts.pages("Q1", "Q2"), TEXTS));
    }

    @Test
    void aMissingTextIsSaidInWordsAndLedTo() {
        List<ToDo> toDos = ToDo.list(Drafts.pages("Q1").withLanguage("de"), TEXTS);

        ToDo option = toDos.get(2);
        assertEquals("Q1, option 1", option.where());
        assertEquals("The text in German is missing.", option.sentence());
        assertEquals(new Selection(0, 0), option.part());
        assertEquals("options[0].label", option.field());
        assertEquals("de", option.language());
        assertEquals("question=Q1&field=options%5B0%5D.label&language=de", option.address());
    }

    @Test
    void theyStandInTheOrderOfTheQuestionnaire() {
        Questionnaire questionnaire = Arrangement.add(
                Arrangement.addPage(Drafts.pages("Q1 Q2").withLanguage("de"), 0, new Page(LocalText.EMPTY, List.of())),
                new Place(1, 1),
                Question.empty(""));

        assertEquals(
                List.of("Title", "Page 1", "Q1", "Q1, option 1", "Q1, option 2", "Question 2 on page 2"),
                ToDo.list(questionnaire, TEXTS).stream()
                        .map(ToDo::where)
                        .distinct()
                        .limit(6)
                        .toList());
    }

    @Test
    void everySentenceThereCanBeHasItsWords() {
        Questionnaire wrong = Drafts.pages("Q1 Q1 1x", "").withLanguage("de");

        for (ToDo toDo : ToDo.list(wrong, TEXTS)) {
            assertFalse(toDo.sentence().startsWith("["), toDo.sentence());
            assertFalse(toDo.where().contains("["), toDo.where());
        }
    }
}
