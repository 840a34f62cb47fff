package org.waymark.portal.workspace.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.kernel.Problem;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.Item;
import org.waymark.survey.questionnaire.Option;
import org.waymark.survey.questionnaire.Question;
import org.waymark.survey.questionnaire.QuestionType;

class QuestionFormTest {

    private final List<Problem> problems = new ArrayList<>();
    private final QuestionForm form = form(Drafts.choice("Q1"));

    @ParameterizedTest
    @EnumSource
    void everyTypeCanBeChosenAndShownAgainUnchanged(QuestionType type) {
        form.setType(type);

        Question question = form.question(problems);

        assertEquals(type, question.type());
        assertEquals(question, form(question).question(problems));
        assertEquals(List.of(), problems);
    }

    @Test
    void optionsAreBackWhenTheTypeIs() {
        form.setType(QuestionType.RATING);
        assertEquals(List.of(), form.question(problems).options());

        form.setType(QuestionType.MULTIPLE_CHOICE);

        assertEquals(
                List.of("One", "Two"),
                form.question(problems).options().stream()
                        .map(option -> option.label().in("en"))
                        .toList());
    }

    @Test
    void anotherTypeIsMostlyForSomethingElse() {
        QuestionForm fresh = form(Question.empty("Q1"));
        fresh.setType(QuestionType.RATING);
        Question rating = fresh.question(problems);
        assertEquals(QuestionRole.BASIS, rating.role());
        assertEquals(Dimension.ATTITUDE, rating.dimension());

        fresh.setType(QuestionType.NPS);
        Question recommendation = fresh.question(problems);
        assertEquals(QuestionRole.OUTCOME, recommendation.role());
        assertEquals(Dimension.SATISFACTION, recommendation.dimension());
    }

    @Test
    void aPurposeThatSomebodyChoseStaysWithAnotherType() {
        QuestionForm fresh = form(Question.empty("Q1"));
        fresh.setRole(QuestionRole.SCREENER);
        fresh.setType(QuestionType.RATING);

        assertEquals(QuestionRole.SCREENER, fresh.question(problems).role());
    }

    @Test
    void aTypeThatNeedsPartsBeginsWithTwo() {
        form.setType(QuestionType.BATTERY);

        assertEquals(
                List.of("a", "b"),
                form.question(problems).items().stream().map(Item::code).toList());
    }

    @Test
    void theWordsOfTheEndsOfARecommendationAreKept() {
        form.setType(QuestionType.NPS);
        List<PointRow> points = form.getPoints();
        assertEquals(11, points.size());
        points.get(0).getWords().setTyped("not at all");
        points.get(10).getWords().setTyped("very much");

        Question question = form.question(problems);

        assertEquals("not at all", question.scale().label(0).in("en"));
        assertEquals("very much", question.scale().label(10).in("en"));
    }

    @Test
    void wordsOfAPointAreBackWhenTheScaleIs() {
        form.setType(QuestionType.RATING);
        form.getPoints().get(4).getWords().setTyped("very much");
        form.setTo(4);
        assertTrue(form.question(problems).scale().labels().isEmpty());

        form.setTo(5);

        assertEquals("very much", form.question(problems).scale().label(5).in("en"));
    }

    @Test
    void aScaleThatDoesNotGoUpIsSaidAndTheOneBeforeStays() {
        form.setType(QuestionType.RATING);
        QuestionForm saved = form(form.question(problems));
        saved.setTo(1);

        Question question = saved.question(problems);

        assertEquals(5, question.scale().to());
        assertEquals(List.of("to"), problems.stream().map(Problem::path).toList());
        assertEquals(List.of(), saved.getPoints());
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "1.5, 1.5", "'1,5', 1.5", "' -3 ', -3", "−3, -3", "'', ", "' ', "})
    void numbersAreReadAsPeopleWriteThem(String typed, Double expected) {
        form.getOptions().getRows().get(0).getValue().setTyped(typed);

        Option option = form.question(problems).options().get(0);

        assertEquals(expected, option.value());
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsNoNumberIsSaidAndTheOneBeforeStays() {
        form.setType(QuestionType.NUMBER);
        form.getMinimum().setTyped("3");
        QuestionForm saved = form(form.question(problems));
        saved.getMinimum().setTyped("three");

        assertEquals(3.0, saved.question(problems).range().minimum());
        assertEquals(List.of(Problem.at("minimum", "questionnaire.number", "three")), problems);
        assertEquals("three", saved.getMinimum().getTyped());
    }

    @Test
    void otherFieldsAreNeededAfterTheTypeChangedButNotAfterTheText() {
        form.getText().setTyped("Another text");
        assertFalse(form.isReshaped());

        form.setType(QuestionType.NUMBER);

        assertTrue(form.isReshaped());
        assertFalse(form.isReshaped());
    }

    private static QuestionForm form(Question question) {
        return new QuestionForm(question, new Wording("en", "en"), 0);
    }
}
