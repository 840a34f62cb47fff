package org.waymark.survey.exchange.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.questionnaire.QuestionType;

class ProposalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yes,No", "no,yes", "TRUE,FALSE", "0,1", "Ja,Nein", "Oui,Non", "y,n"})
    void yesAndNoBecomeOneAndZero(String pair) {
        ColumnPlan plan = only("tasty", (pair + "," + pair).split(","));

        assertEquals(QuestionType.SINGLE_CHOICE, plan.form().type());
        assertTrue(plan.form().isYesNo());
        assertEquals(1.0, plan.form().values().get(0).value());
        assertTrue(plan.form().values().get(0).found().toLowerCase().matches("yes|true|1|ja|oui|y"));
    }

    @Test
    void smallWholeNumbersOnACommonScaleAreARating() {
        ColumnPlan plan = only("Trust", "1", "2", "3", "4", "5", "6", "7");

        assertEquals(QuestionType.RATING, plan.form().type());
        assertEquals(new ColumnScale(1, 7), plan.form().scale());
    }

    @Test
    void whoDoesNotKnowLeavesARatingARatingAndAnOrderAnOrder() {
        ColumnPlan trust = only("Trust", "1", "2", "3", "4", "5", "Don’t know");
        ColumnPlan worded = only("Fit", "1 = not at all", "2", "3", "4", "5 = fully", "weiß nicht");
        ColumnPlan often = only("Use", "Never", "Sometimes", "Often", "Don't know", "Never", "Often");

        assertEquals(new ColumnScale(1, 5), trust.form().scale());
        ColumnValue last = trust.form().values().get(5);
        assertTrue(last.isDontKnow());
        assertEquals("Don’t know", last.label());
        assertEquals(QuestionType.RATING, worded.form().type());
        assertTrue(worded.form().values().get(5).isDontKnow());
        assertTrue(often.form().ordered());
        assertEquals(
                List.of("Never", "Sometimes", "Often", "Don't know"),
                often.form().values().stream().map(ColumnValue::found).toList());
    }

    @Test
    void anItemWhoseEndsNobodyChoseTakesTheScaleOfItsNeighbours() {
        List<ColumnPlan> plans = propose(
                column("a", "1", "2", "3", "4", "5"),
                column("b", "1", "5", "3", "4", "5"),
                column("c", "2", "3", "4", "2", "3"),
                column("d", "1", "2", "5", "4", "5"));

        assertEquals(new ColumnScale(1, 5), plans.get(2).form().scale());
    }

    @Test
    void wordsAtTheEndsOfARatingBecomeItsLabels() {
        ColumnPlan plan = only("Like", "I hate it!-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "I love it!+5");

        assertEquals(
                new ColumnScale(-5, 5, Map.of(-5, "I hate it!", 5, "I love it!")),
                plan.form().scale());
        assertEquals("I hate it!-5", plan.form().values().get(0).found());
        assertEquals(-5.0, plan.form().values().get(0).value());
        assertEquals(QuestionRole.OUTCOME, plan.role());
        assertEquals(Dimension.SATISFACTION, plan.dimension());
    }

    @Test
    void recommendationFromZeroToTenIsANetPromoterQuestion() {
        ColumnPlan plan = only("How likely would you recommend us?", "0", "10", "9", "8", "7", "3", "5");

        assertEquals(QuestionType.NPS, plan.form().type());
    }

    @Test
    void frequenciesAreAnOrderedChoiceOfBehaviour() {
        ColumnPlan plan = only("VisitFrequency", "Once a month", "Never", "Every three months", "Never", "Once a year");

        assertTrue(plan.form().ordered());
        assertEquals(
                List.of("Never", "Once a year", "Every three months", "Once a month"),
                plan.form().values().stream().map(ColumnValue::label).toList());
        assertEquals(Dimension.BEHAVIOUR, plan.dimension());
    }

    @Test
    void genderIsAChoiceWithoutOrderEvenAsNumbers() {
        ColumnPlan plan = only("gender", "1", "2", "1", "1", "2");

        assertEquals(QuestionType.SINGLE_CHOICE, plan.form().type());
        assertFalse(plan.form().ordered());
        assertFalse(plan.form().isYesNo());
        assertEquals(QuestionRole.DESCRIPTOR, plan.role());
        assertEquals(Dimension.DEMOGRAPHIC, plan.dimension());
    }

    @Test
    void ageIsANumberHoweverFewAges() {
        assertEquals(
                QuestionType.NUMBER, only("Age", "5", "6", "7", "5", "6").form().type());
    }

    @Test
    void countsAreNumbersAndDecimalsToo() {
        assertEquals(
                QuestionType.NUMBER,
                only("Number of siblings", "0", "1", "2", "3", "1", "0", "5")
                        .form()
                        .type());
        assertEquals(
                QuestionType.NUMBER, only("score", "1.5", "2.25", "3.75").form().type());
    }

    @Test
    void decimalCommasAreUnderstood() {
        ColumnPlan plan = only("Score", "1,5", "2,25", "3");

        assertEquals(QuestionType.NUMBER, plan.form().type());
        assertEquals(NumberStyle.COMMA, plan.facts().style());
        assertEquals(2, plan.facts().decimals());
    }

    @Test
    void manyDifferentWordsAreText() {
        String[] comments = IntStream.range(0, 200)
                .mapToObj(i -> "I bought it " + i + " days ago and would do so again")
                .toArray(String[]::new);
        ColumnPlan plan = only("Comment", comments);

        assertEquals(QuestionType.SHORT_TEXT, plan.form().type());
        assertTrue(plan.form().values().isEmpty());
        comments[7] = "x".repeat(800);
        assertEquals(QuestionType.LONG_TEXT, only("Comment", comments).form().type());
    }

    @Test
    void whoSomebodyIsBecomesIdentity() {
        List<ColumnPlan> plans = propose(
                column("respondent_id", "17", "18", "19", "20"),
                column("contact", "a@b.example", "c@d.example", "e@f.example", "g@h.example"),
                column("Phone", "030 1", "030 2", "030 3", "030 4"),
                column("Name", "Ann", "Ben", "Cid", "Dan"));

        for (ColumnPlan plan : plans) {
            assertEquals(QuestionRole.IDENTITY, plan.role(), plan.code());
            assertEquals(QuestionType.SHORT_TEXT, plan.form().type(), plan.code());
        }
    }

    @Test
    void decimalsAreNoKeyWhateverTheyAreCalled() {
        assertEquals(
                QuestionType.NUMBER,
                only("x", "16.8", "21.3", "18.7", "5.9").form().type());
    }

    @Test
    void itemsFromZeroToThreeSideBySideAreRatings() {
        List<ColumnPlan> plans = propose(
                column("tense", "0", "1", "2", "3"),
                column("calm", "3", "2", "1", "0"),
                column("afraid", "0", "0", "1", "2"),
                column("glad", "3", "0", "1", "2"));

        plans.forEach(plan -> assertEquals(QuestionRole.BASIS, plan.role()));
        assertEquals(
                QuestionType.NUMBER,
                only("accidents", "0", "1", "2", "3").form().type());
    }

    @Test
    void percentagesAreNumbers() {
        assertEquals(
                QuestionType.NUMBER,
                only("share", "64%", "7 %", "12.5%", "100%").form().type());
    }

    @Test
    void aColumnWithoutAnswersOrWithTheSameInEveryRowIsLeftOut() {
        List<ColumnPlan> plans = propose(
                column("nothing", "", "NA", "-"), column("wave", "1", "1", "1"), column("age", "20", "30", "40"));

        assertFalse(plans.get(0).used());
        assertEquals(3, plans.get(0).facts().missing());
        assertEquals("exchange.note.empty", plans.get(0).facts().note());
        assertFalse(plans.get(1).used());
        assertEquals("exchange.note.constant", plans.get(1).facts().note());
        assertTrue(plans.get(2).used());
    }

    @Test
    void aTickOrNothingIsYesOrNo() {
        ColumnPlan plan = only("Channel: shop", "x", "", "x", "", "");

        assertTrue(plan.used());
        assertTrue(plan.form().isYesNo());
        assertEquals("", plan.form().values().get(1).found());
        assertEquals(3, plan.form().values().get(1).count());
    }

    @Test
    void aLongRunOfItemsOfOneScaleIsTheBasis() {
        List<ColumnPlan> plans = propose(
                column("fast", "Yes", "No", "Yes"),
                column("cheap", "Yes", "No", "No"),
                column("tasty", "No", "No", "Yes"),
                column("healthy", "No", "Yes", "Yes"),
                column("Age", "20", "31", "45"),
                column("member", "Yes", "No", "Yes"));

        for (ColumnPlan plan : plans.subList(0, 4)) {
            assertEquals(QuestionRole.BASIS, plan.role());
            assertEquals(Dimension.ATTITUDE, plan.dimension());
        }
        assertEquals(QuestionRole.DESCRIPTOR, plans.get(5).role());
    }

    @Test
    void differentSpellingsAreOneAnswer() {
        ColumnPlan plan = only("Region", "North", "north", "NORTH ", "South", "South", "East");

        assertEquals(
                List.of("North", "South", "East"),
                plan.form().values().stream().map(ColumnValue::found).toList());
        assertEquals(3, plan.form().values().get(0).count());
    }

    @Test
    void answersThatSayNothingStandLast() {
        ColumnPlan plan = only("Brand", "Other", "Other", "Other", "Acme", "Acme", "Bolt");

        assertEquals("Other", plan.form().values().get(2).label());
    }

    private static ColumnPlan only(String header, String... cells) {
        return propose(column(header, cells)).get(0);
    }

    private static List<ColumnPlan> propose(ColumnProfile... columns) {
        return Proposals.of(new ArrayList<>(Arrays.asList(columns)));
    }

    private static ColumnProfile column(String header, String... cells) {
        var profile = new ColumnProfile(header, MissingValues.USUAL);
        Arrays.stream(cells).map(String::strip).forEach(profile::add);
        return profile;
    }
}
