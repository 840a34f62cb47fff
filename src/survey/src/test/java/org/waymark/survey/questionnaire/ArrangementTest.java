package org.waymark.survey.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.survey.questionnaire.Questionnaires.choice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

    private final Questionnaire questionnaire = pages("A B C", "D E", "");

    @ParameterizedTest
    @CsvSource({
        "0,0, 0,2, B C A|D E|",
        "0,2, 0,0, C A B|D E|",
        "0,1, 1,0, A C|B D E|",
        "0,1, 1,2, A C|D E B|",
        "1,1, 2,0, A B C|D|E",
        "1,0, 0,3, A B C D|E|",
        "0,1, 0,1, A B C|D E|",
    })
    void aMovedQuestionStandsWhereItWasPut(int page, int question, int toPage, int toQuestion, String expected) {
        assertEquals(
                expected,
                codes(Arrangement.move(questionnaire, new Place(page, question), new Place(toPage, toQuestion))));
    }

    @ParameterizedTest
    @CsvSource({"0,0, 0,0", "0,2, 0,1", "1,0, 0,3"})
    void beforeTheFirstQuestionOfAPageComesTheEndOfThePageBefore(int page, int question, int toPage, int toQuestion) {
        assertEquals(new Place(toPage, toQuestion), Arrangement.before(questionnaire, new Place(page, question)));
    }

    @ParameterizedTest
    @CsvSource({"0,0, 0,1", "0,2, 1,0", "1,1, 2,0"})
    void afterTheLastQuestionOfAPageComesTheStartOfThePageAfter(int page, int question, int toPage, int toQuestion) {
        assertEquals(new Place(toPage, toQuestion), Arrangement.after(questionnaire, new Place(page, question)));
    }

    @Test
    void afterTheVeryLastQuestionComesNothing() {
        Questionnaire onePage = pages("A B");

        assertEquals(new Place(0, 1), Arrangement.after(onePage, new Place(0, 1)));
    }

    @Test
    void questionsAreAddedReplacedAndRemovedAtTheirPlace() {
        assertEquals("A B C|D X E|", codes(Arrangement.add(questionnaire, new Place(1, 1), choice("X"))));
        assertEquals("A B C|D X|", codes(Arrangement.replace(questionnaire, new Place(1, 1), choice("X"))));
        assertEquals("A C|D E|", codes(Arrangement.remove(questionnaire, new Place(0, 1))));
        assertEquals(
                "A B C|D E|X", codes(Arrangement.add(questionnaire, Arrangement.endOf(questionnaire, 2), choice("X"))));
    }

    @Test
    void pagesMoveWithTheirQuestions() {
        assertEquals("D E|A B C|", codes(Arrangement.movePage(questionnaire, 0, 1)));
        assertEquals("|A B C|D E", codes(Arrangement.movePage(questionnaire, 2, 0)));
        assertEquals("A B C|", codes(Arrangement.removePage(questionnaire, 1)));
        assertEquals("A B C||D E|", codes(Arrangement.addPage(questionnaire, 1, Page.empty())));
    }

    @Test
    void nothingIsDoneAtAPlaceThatDoesNotExist() {
        assertThrows(IndexOutOfBoundsException.class, () -> Arrangement.remove(questionnaire, new Place(2, 0)));
        assertThrows(IndexOutOfBoundsException.class, () -> Arrangement.removePage(questionnaire, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> Arrangement.at(questionnaire, new Place(-1, 0)));
    }

    @Test
    void theNextCodeIsOneMoreThanTheHighestNumber() {
        assertEquals("Q1", Arrangement.nextCode(pages("")));
        assertEquals("Q1", Arrangement.nextCode(pages("Age Q1b Quality")));
        assertEquals("Q13", Arrangement.nextCode(pages("Q2 Q12 Age", "Q3")));
    }

    private static Questionnaire pages(String... codes) {
        return Questionnaire.empty("Title")
                .withPages(Arrays.stream(codes)
                        .map(page -> new Page(
                                LocalText.EMPTY,
                                page.isEmpty()
                                        ? List.of()
                                        : Arrays.stream(page.split(" "))
                                                .map(Questionnaires::choice)
                                                .toList()))
                        .toList());
    }

    private static String codes(Questionnaire questionnaire) {
        return questionnaire.pages().stream()
                .map(page -> page.questions().stream().map(Question::code).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("|"));
    }
}
