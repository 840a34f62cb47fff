package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.survey.questionnaire.Arrangement;
import org.waymark.survey.questionnaire.Place;
import org.waymark.survey.questionnaire.Questionnaire;

class SelectionTest {

    private final Questionnaire questionnaire = Drafts.pages("Q1 Q2", "Q3 Q1");

    @ParameterizedTest
    @CsvSource({
        "0,1, question=Q2",
        "1,0, question=Q3",
        "0,0, question=1.1",
        "1,1, question=2.2",
        "1,-1, page=2",
        "-1,-1, ''"
    })
    void anAddressNamesTheCodeWhileItIsUnique(int page, int question, String address) {
        var part = new Selection(page, question);

        assertEquals(address, part.address(questionnaire));
    }

    @ParameterizedTest
    @CsvSource({"Q2,,0,1", "2.2,,1,1", "1.1,,0,0", ",2,1,-1", ",,-1,-1", "Q9,,-1,-1", ",9,-1,-1", "Q2,2,0,1"})
    void anAddressLeadsBack(String question, String page, int expectedPage, int expectedQuestion) {
        assertEquals(new Selection(expectedPage, expectedQuestion), Selection.addressed(question, page, questionnaire));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0-0", "1-1", ""})
    void whatWasWrittenIsReadAgain(String written) {
        assertEquals(written, Selection.parse(written, questionnaire).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0-2", "-1", "0-0-0", "x", "99999999999", "0.0"})
    void whatIsNotThereIsTheTexts(String written) {
        assertEquals(Selection.TEXTS, Selection.parse(written, questionnaire));
    }

    @Test
    void codesMayHoldAnythingInADraft() {
        Questionnaire odd = Arrangement.add(Drafts.pages(""), new Place(0, 0), Drafts.choice("a b&c"));

        assertEquals("question=a+b%26c", new Selection(0, 0).address(odd));
    }
}
