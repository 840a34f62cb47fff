package org.waymark.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.survey.questionnaire.QuestionType;

class AnswersTest {

    @Test
    void whatIsStoredIsReadTheSame() {
        Answers answers = Answers.of(Map.of(
                "Q1", "code", "Q2", 3.0, "Q3", -2.75, "Q4", 1e17, "Q5", "\"quoted\" \\ and\nnew line \uD83D\uDE00"));

        assertEquals(answers, Answers.read(answers.write()));
    }

    @Test
    void wholeNumbersAreStoredWithoutAPoint() {
        assertEquals("{\"Q1\":3}", Answers.of(Map.of("Q1", 3.0)).write());
    }

    @Test
    void replacingTakesOutWhatIsNoLongerAnswered() {
        Answers before = Answers.of(Map.of("Q1", 1.0, "Q2", 2.0, "Q3", 3.0));

        Answers after = before.replacing(List.of("Q1", "Q2"), Answers.of(Map.of("Q2", 5.0)));

        assertEquals(Map.of("Q2", 5.0, "Q3", 3.0), after.values());
    }

    @Test
    void whatCouldNotBeReadIsStoredUpToALimitAndNeverHalfACharacter() {
        String face = "\uD83D\uDE00";
        var unread = new Unread(Map.of("Q1", List.of("x" + face.repeat(20_000))));

        String kept = Unread.read(unread.write()).byField().get("Q1").get(0);

        assertEquals(unread, Unread.read(unread.write()));
        assertTrue(kept.length() <= 4 * QuestionType.LONG_TEXT_LIMIT);
        assertTrue(kept.endsWith(face));
    }
}
