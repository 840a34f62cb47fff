package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.survey.questionnaire.QuestionFixture.anyNumber;
import static org.waymark.survey.questionnaire.QuestionFixture.battery;
import static org.waymark.survey.questionnaire.QuestionFixture.longText;
import static org.waymark.survey.questionnaire.QuestionFixture.multiple;
import static org.waymark.survey.questionnaire.QuestionFixture.nps;
import static org.waymark.survey.questionnaire.QuestionFixture.page;
import static org.waymark.survey.questionnaire.QuestionFixture.questionnaire;
import static org.waymark.survey.questionnaire.QuestionFixture.required;
import static org.waymark.survey.questionnaire.QuestionFixture.shortText;
import static org.waymark.survey.questionnaire.QuestionFixture.single;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Secret;
import org.waymark.survey.questionnaire.Anonymity;
import org.waymark.survey.questionnaire.Questionnaire;

class ResponseTest {

    private static final Questionnaire TWO_PAGES =
            questionnaire(page(required(anyNumber("Q1")), multiple("Q2", "a", "b")), page(required(shortText("Q3"))));

    private final String secret = Secret.create();
    private final Response response = Response.begin(UUID.randomUUID(), 1, "en", secret);

    @Test
    void aFormShowsWhatItWasSentForEveryTypeOfQuestion() {
        Questionnaire all = questionnaire(page(
                single("Q1", "a", "b"),
                multiple("Q2", "a", "b", "c"),
                battery("Q3", "a", "b"),
                anyNumber("Q4"),
                nps("Q5"),
                longText("Q6")));
        Map<String, List<String>> sent = Map.of(
                "Q1", List.of("b"),
                "Q2", List.of("a", "c"),
                "Q3_b", List.of("4"),
                "Q4", List.of("2.5"),
                "Q5", List.of("0"),
                "Q6", List.of("words\nand words"));

        save(all, 0, sent);

        assertEquals(sent, response.open(all, 0).fields());
    }

    @Test
    void whatCouldNotBeReadIsShownAgainAndSaidToBeAMistake() {
        save(TWO_PAGES, 0, Map.of("Q1", List.of("many"), "Q2", List.of("b")));

        OpenPage open = response.open(TWO_PAGES, 0);
        assertEquals(Map.of("Q1", List.of("many"), "Q2", List.of("b")), open.fields());
        assertEquals(List.of("Q1"), open.mistakes().stream().map(Problem::path).toList());
        assertEquals(Map.of("Q2_a", 0.0, "Q2_b", 1.0), response.answers().values());
    }

    @Test
    void anAnswerStandsWhenWhatWasEnteredInItsPlaceCouldNotBeRead() {
        save(TWO_PAGES, 0, Map.of("Q1", List.of("4")));
        save(TWO_PAGES, 0, Map.of("Q1", List.of("4x")));

        assertEquals(Map.of("Q1", 4.0), response.answers().values());
        assertEquals(List.of("4x"), response.open(TWO_PAGES, 0).fields().get("Q1"));
    }

    @Test
    void anAnswerThatIsTakenBackIsGone() {
        save(TWO_PAGES, 0, Map.of("Q1", List.of("4"), "Q2", List.of("a")));
        save(TWO_PAGES, 0, Map.of("Q1", List.of("")));

        assertEquals(Map.of(), response.answers().values());
        assertEquals(Map.of(), response.open(TWO_PAGES, 0).fields());
    }

    @Test
    void aPageThatWasNotSeenIsNotCompleteEvenIfItAsksForNothing() {
        Questionnaire optional = questionnaire(page(shortText("Q1")), page(shortText("Q2")));
        assertEquals(0, response.firstIncomplete(optional));

        save(optional, 0, Map.of());
        assertEquals(1, response.firstIncomplete(optional));

        save(optional, 1, Map.of());
        assertEquals(2, response.firstIncomplete(optional));
    }

    @Test
    void aPageLeftWithoutItsRequiredAnswerIsWhereItGoesOn() {
        save(TWO_PAGES, 0, Map.of());
        assertEquals(0, response.firstIncomplete(TWO_PAGES));
        assertEquals(List.of(), response.open(TWO_PAGES, 0).mistakes());
    }

    @Test
    void nothingOfTheWayToTheSubmissionRemains() throws ReflectiveOperationException {
        save(TWO_PAGES, 0, Map.of("Q1", List.of("4")));
        save(TWO_PAGES, 0, Map.of("Q1", List.of("5")));
        response.submit(secret, Anonymity.ANONYMOUS);

        assertTrue(response.isSubmitted());
        assertEquals(null, value("startedAt"));
        assertEquals("", value("pageRevisions"));
        assertFalse(Secret.hash(secret).equals(value("holderHash")));
        assertEquals(Response.receiptHash(secret), value("holderHash"));
        assertEquals(0, (Integer) value("seconds") % 10);
    }

    @Test
    void durationsAreRoundedUpToStepsThatManyShare() {
        assertEquals(0, Response.roughly(0));
        assertEquals(10, Response.roughly(1));
        assertEquals(120, Response.roughly(111));
        assertEquals(150, Response.roughly(121));
        assertEquals(660, Response.roughly(601));
        assertEquals(4200, Response.roughly(3601));
    }

    private void save(Questionnaire asked, int pageIndex, Map<String, List<String>> sent) {
        AnswerReader reader = AnswerReader.ofForm(sent);
        asked.pages().get(pageIndex).questions().forEach(reader::read);
        response.save(asked, pageIndex, reader.answers(), reader.unread());
    }

    private Object value(String field) throws ReflectiveOperationException {
        var found = Response.class.getDeclaredField(field);
        found.setAccessible(true);
        return found.get(response);
    }
}
