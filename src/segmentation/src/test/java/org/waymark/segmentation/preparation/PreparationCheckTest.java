package org.waymark.segmentation.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.segmentation.preparation.Answers.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.segmentation.method.DontKnowUse;
import org.waymark.segmentation.preparation.PreparationWarning.Kind;
import org.waymark.survey.api.Dimension;

/** What speaks against forming segments of such answers. */
class PreparationCheckTest {

    @Test
    void largeSamplesOfGoodItemsNeedNoWarning() {
        assertEquals(List.of(), Answers.battery().times(10).look("none", "omit").warnings());
    }

    @Test
    void eachVariableAsksForItsShareOfResponses() {
        // 56 of 60 are complete: 392 are more than 70 × 5 and fewer than 100 × 5
        assertEquals(
                List.of(new PreparationWarning(Kind.FEW_RESPONSES, List.of(), List.of(392.0, 5.0, 500.0))),
                Answers.battery().times(7).look("none", "omit").warnings());
        assertEquals(
                List.of(new PreparationWarning(Kind.TOO_FEW_RESPONSES, List.of(), List.of(56.0, 5.0, 350.0))),
                Answers.battery().look("none", "omit").warnings());
        assertEquals(
                List.of(new PreparationWarning(Kind.TOO_FEW_RESPONSES, List.of(), List.of(59.0, 5.0, 350.0))),
                Answers.battery().look("none", "observed").warnings());
    }

    @Test
    void whoIsLeftOutMattersWhenTheyAreMany() {
        Answers gaps = new Answers()
                .rating("a", "Q1", i -> i % 4 == 0 ? NONE : 1 + i % 5)
                .rating("b", "Q2", i -> 1 + i % 3)
                .times(10);

        assertEquals(
                List.of(new PreparationWarning(Kind.MANY_LEFT_OUT, List.of(), List.of(150.0, 600.0))),
                gaps.look("none", "omit").warnings());
        assertEquals(List.of(), gaps.look("none", "observed").warnings());
    }

    @Test
    void nothingLeftIsSaidBeforeTheRunFails() {
        Answers alternate = new Answers()
                .rating("a", "Q1", i -> i % 2 == 0 ? NONE : 1 + i % 5)
                .rating("b", "Q2", i -> i % 2 == 0 ? 1 + i % 3 : NONE);

        assertEquals(
                List.of(Kind.NOTHING_LEFT), kinds(alternate.look("none", "omit").warnings()));
    }

    @Test
    void segmentsAreFormedOnOneKindOfData() {
        Answers mixed = new Answers()
                .rating("a", "Q1", i -> 1 + i % 5)
                .number("Visits", Dimension.BEHAVIOUR, i -> i % 4)
                .times(10);

        assertEquals(List.of(Kind.MIXED_KINDS), kinds(mixed.look("none", "omit").warnings()));
    }

    @Test
    void theItemWithTheWidestScaleDecidesUnlessItIsScaled() {
        Answers mixed = new Answers()
                .rating("a", "Q1", i -> 1 + i % 5)
                .number("Spending", Dimension.ATTITUDE, i -> 100 * (i % 7))
                .times(10);

        List<PreparationWarning> warnings = mixed.look("none", "omit").warnings();
        assertEquals(List.of(Kind.MIXED_SCALES), kinds(warnings));
        assertEquals(List.of("Spending"), warnings.get(0).items());
        assertTrue(warnings.get(0).values().get(0) > 0.99);
        assertEquals(List.of(), mixed.look("z", "omit").warnings());
        assertEquals(
                List.of(Kind.MEAN_OF_MIXED_SCALES),
                kinds(mixed.look("ipsatise", "omit").warnings()));
    }

    @Test
    void scalesThatDifferLittleInEffectNeedNoScaling() {
        Answers near = new Answers()
                .rating("a", "Q1", i -> 1 + i % 5)
                .ordered("b", List.of("Never", "Seldom", "Often", "Always"), i -> i / 4 % 4)
                .times(10);

        assertEquals(List.of(), near.look("none", "omit").warnings());
    }

    @Test
    void aSpreadNeedsFiveItems() {
        Answers few = new Answers()
                .rating("a", "Q1", i -> 1 + i % 5)
                .rating("b", "Q1", i -> 1 + i % 3)
                .times(10);

        assertEquals(
                List.of(new PreparationWarning(Kind.SPREAD_OF_FEW_ITEMS, List.of(), List.of(2.0))),
                few.look("ipsatise_z", "omit").warnings());
    }

    /** R: {@code caret::nearZeroVar(y, saveMetrics = TRUE)} has freqRatio 29, 0 and 28, nzv for all three. */
    @Test
    void itemsThatHardlyVaryAreNamedAsCaretDoes() {
        Answers flat = new Answers()
                .rating("p", "Q1", i -> i < 58 ? 1 : 2)
                .rating("q", "Q2", i -> 3)
                .rating("s", "Q3", i -> i < 10 || i > 13 ? 1 : i < 12 ? 2 : 3)
                .times(10);

        assertEquals(
                List.of(
                        new PreparationWarning(Kind.CONSTANT, List.of("q"), List.of()),
                        new PreparationWarning(Kind.NEAR_CONSTANT, List.of("p", "s"), List.of(29.0))),
                flat.look("none", "omit").warnings());
    }

    @Test
    void itemsThatSayTheSameAreNamed() {
        Answers twins = new Answers()
                .rating("a", "Q1", i -> 1 + i % 5)
                .rating("b", "Q1", i -> i == 0 ? 2 : 1 + i % 5)
                .rating("c", "Q1", i -> 1 + i / 5 % 5)
                .times(10);

        List<PreparationWarning> warnings = twins.look("none", "omit").warnings();
        assertEquals(List.of(Kind.COLLINEAR), kinds(warnings));
        assertEquals(List.of("a", "b"), warnings.get(0).items());
    }

    @Test
    void itemsThatFollowFromAllOthersAreNamed() {
        Answers sum = new Answers()
                .number("one", Dimension.ATTITUDE, i -> i % 4)
                .number("two", Dimension.ATTITUDE, i -> i / 4 % 5)
                .number("three", Dimension.ATTITUDE, i -> i / 20)
                .number("all", Dimension.ATTITUDE, i -> i % 4 + i / 4 % 5 + i / 20)
                .times(10);

        assertEquals(List.of(Kind.INFLATED), kinds(sum.look("z", "omit").warnings()));
    }

    @Test
    void notKnowingIsNoStepOfAnOrder() {
        Answers income = new Answers()
                .ordered("Income", List.of("Low", "High", "Don’t know"), i -> i % 3)
                .times(10);

        assertEquals(
                List.of(new PreparationWarning(Kind.DONT_KNOW_IN_ORDER, List.of("Income"), List.of(200.0))),
                income.look("kmeans", "omit", DontKnowUse.GIVEN).warnings());
        assertEquals(
                List.of(Kind.MANY_LEFT_OUT),
                kinds(income.look("kmeans", "omit", DontKnowUse.MISSING).warnings()));
    }

    @Test
    void answeringTheSameThroughoutIsToldFromOneInTwenty() {
        Answers lines = new Answers();
        for (String code : List.of("a", "b", "c", "d", "e")) {
            lines.rating(code, "Q1", i -> i % 10 == 0 ? 3 : 1 + (i * code.charAt(0)) % 5);
        }

        List<PreparationWarning> warnings = lines.times(10).look("none", "omit").warnings();
        assertTrue(kinds(warnings).contains(Kind.STRAIGHT_LINERS), warnings.toString());
    }

    /** R: {@code w <- c(rep(.5, 30), rep(1, 20), rep(4, 10)); sum(w)^2 / sum(w^2)} is 30. */
    @Test
    void unequalWeightsCostResponses() {
        Answers weighted = Answers.battery()
                .number("w", Dimension.DEMOGRAPHIC, i -> i < 30 ? 0.5 : i < 50 ? 1 : 4)
                .times(10);

        PreparationReport report = weighted.look(weighted.settings("none", "omit", "w"));

        assertEquals(300, report.effectiveResponses(), 1e-9);
        assertEquals(List.of(Kind.UNEQUAL_WEIGHTS), kinds(report.warnings()));
    }

    private static List<Kind> kinds(List<PreparationWarning> warnings) {
        return warnings.stream().map(PreparationWarning::kind).toList();
    }
}
