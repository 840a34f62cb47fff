package org.waymark.segmentation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.execution.Progress;
import org.waymark.clustering.execution.Workers;
import org.waymark.survey.api.ResponseMatrix.Column;

class LatentClassMethodTest {

    private final PlantedAnswers planted = new PlantedAnswers();
    private final List<Column> choices = planted.choices(10);

    @Test
    void plantedKindsAreFoundAmongCategoriesWithALikelihood() {
        Found found = solved(method(choices, "omit"));

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        Criteria.Likelihood likelihood = found.criteria().likelihood();
        // two shares, and two chances for each of ten items in each of three classes
        assertEquals(62, likelihood.parameters());
        assertEquals(-2 * likelihood.logLikelihood() + 2 * 62, likelihood.aic(), 1e-9);
        assertEquals(-2 * likelihood.logLikelihood() + 62 * Math.log(300), likelihood.bic(), 1e-9);
        assertTrue(likelihood.icl() >= likelihood.bic());
        assertTrue(likelihood.entropyRSquared() > 0.9);
        found.criteria().certainty().forEach(certainty -> assertTrue(certainty > 0.9));
        assertNull(found.criteria().withinSumOfSquares(), "categories have no squares");
        assertTrue(found.criteria().averageSilhouette() > 0.2);
    }

    @Test
    void theClassesAreDescribedByTheChancesOfTheirAnswers() {
        FittedModel model = solved(method(choices, "omit")).model().orElseThrow();

        assertEquals(1, model.shares().stream().mapToDouble(share -> share).sum(), 1e-9);
        FittedModel.Answers first = model.answers().get(0);
        assertEquals(List.of(0.0, 1.0, 2.0), first.levels());
        assertNull(first.unanswered());
        assertEquals(0.87, first.chances().get(0).get(0), 0.08);
    }

    @Test
    void theMostLikelyNumberOfClassesIsThePlantedOne() {
        Method method = method(choices, "omit");

        double[] bic = IntStream.rangeClosed(2, 4)
                .mapToDouble(classes -> method.solve(classes, Workers.callerOnly(), Progress.NONE)
                        .criteria()
                        .likelihood()
                        .bic())
                .toArray();

        assertTrue(bic[1] < bic[0] && bic[1] < bic[2], Arrays.toString(bic));
    }

    @Test
    void aSkippedAnswerIsLeftOpenOrALevelOfItsOwnOrALeftOutRespondent() {
        List<Column> gaps = PlantedAnswers.withGaps(choices, 0, 10);

        Method open = method(gaps, "observed");
        Method level = method(gaps, "level");
        Method omitted = method(gaps, "omit");

        assertEquals(30, open.completeness().incomplete());
        assertEquals(30, omitted.completeness().leftOut());
        assertEquals(30, level.completeness().incomplete());
        assertEquals(3, answers(open).levels().size());
        FittedModel.Answers withLevel = answers(level);
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), withLevel.levels());
        assertEquals(3, withLevel.unanswered());
        assertTrue(PlantedAnswers.agreement(solved(open).partition()) > 0.9);
    }

    @Test
    void dontKnowIsALevelOfItsOwnAndAnotherThanNoAnswer() {
        List<Column> basis = PlantedAnswers.withDontKnows(PlantedAnswers.withGaps(choices, 0, 10), 0, 15);

        FittedModel.Answers told = answers(method(basis, "observed", DontKnowUse.LEVEL));
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), told.levels());
        assertEquals(3, told.dontKnow());
        assertNull(told.unanswered());

        FittedModel.Answers both = answers(method(basis, "level", DontKnowUse.LEVEL));
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0), both.levels());
        assertEquals(3, both.dontKnow());
        assertEquals(4, both.unanswered());

        FittedModel.Answers none = answers(method(basis, "level", DontKnowUse.MISSING));
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), none.levels());
        assertNull(none.dontKnow());
        assertEquals(3, none.unanswered());
    }

    @Test
    void whoSaysDontKnowIsLeftOutOnlyWhereThatIsNoAnswer() {
        List<Column> basis = PlantedAnswers.withDontKnows(PlantedAnswers.withGaps(choices, 0, 10), 0, 15);

        Completeness told = method(basis, "omit", DontKnowUse.LEVEL).completeness();
        Completeness none = method(basis, "omit", DontKnowUse.MISSING).completeness();

        assertEquals(280, told.used());
        assertEquals(new Completeness.Item("c0", "c0", 20, 0, 20), told.items().get(0));
        assertEquals(260, none.used());
        assertEquals(new Completeness.Item("c0", "c0", 40, 0, 20), none.items().get(0));
    }

    @Test
    void whoeverAnsweredNothingIsLeftOutEvenWhenNoAnswerIsALevel() {
        List<Column> gaps = choices;
        for (int item = 0; item < choices.size(); item++) {
            gaps = PlantedAnswers.withGaps(gaps, item, 100);
        }

        assertEquals(3, method(gaps, "level").completeness().leftOut());
    }

    @Test
    void membershipDependsOnCovariatesAndWhoeverLacksOneIsLeftOut() {
        List<Column> covariates = PlantedAnswers.withGaps(List.of(planted.age(), planted.region()), 0, 50);
        Method method = MethodKind.LATENT_CLASS.on(
                new MethodData(choices, covariates, Optional.empty()), PlantedAnswers.SETTINGS);

        Found found = solved(method);

        assertEquals(6, method.completeness().leftOut());
        FittedModel model = found.model().orElseThrow();
        assertEquals(List.of("Age", "Region: second", "Region: third"), model.covariates());
        assertEquals(3, model.coefficients().size());
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0), model.coefficients().get(0));
        assertTrue(model.coefficients().get(1).get(1) < 0, "the second kind is younger than the first");
        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
    }

    @Test
    void bootstrapSamplesTellApartWhomCovariatesTellApart() {
        Method without = MethodKind.LATENT_CLASS.on(PlantedAnswers.data(choices), PlantedAnswers.SETTINGS);
        List<Column> covariates = PlantedAnswers.withGaps(List.of(planted.age(), planted.region()), 0, 50);
        Method with = MethodKind.LATENT_CLASS.on(
                new MethodData(choices, covariates, Optional.empty()), PlantedAnswers.SETTINGS);

        assertTrue(with.rows().weightedDistinct() > without.rows().weightedDistinct());
        assertEquals(without.mostSegments(), with.mostSegments(), "classes differ by answers");
        assertEquals(without.rows().weightedRows().length - 6, with.rows().weightedRows().length);
    }

    @Test
    void ratingsAreCategoriesToItButHaveSquaresAsWell() {
        Found found = solved(method(planted.ratings(), "omit"));

        assertTrue(PlantedAnswers.agreement(found.partition()) > 0.95);
        assertNotNull(found.criteria().withinSumOfSquares());
        assertNotNull(found.criteria().calinskiHarabasz());
    }

    @Test
    void aCovariateThatIsTheSameForAllIsRefusedInWords() {
        Column region = planted.region();
        var same = new Column(region.variable(), new double[PlantedAnswers.ROWS]);
        var data = new MethodData(choices, List.of(same), Optional.empty());

        assertThrows(
                IllegalArgumentException.class,
                () -> MethodKind.LATENT_CLASS.on(data, PlantedAnswers.SETTINGS),
                "Every respondent gives the same answer to Region");
    }

    private static FittedModel.Answers answers(Method method) {
        return solved(method).model().orElseThrow().answers().get(0);
    }

    private static Found solved(Method method) {
        return method.solve(3, Workers.callerOnly(), Progress.NONE);
    }

    private static Method method(List<Column> basis, String missing, DontKnowUse dontKnow) {
        return MethodKind.LATENT_CLASS.on(
                PlantedAnswers.data(basis),
                new MethodSettings(
                        42, 10, "none", missing, MethodOptions.usual().withDontKnow(dontKnow.code())));
    }

    private static Method method(List<Column> basis, String missing) {
        return MethodKind.LATENT_CLASS.on(
                PlantedAnswers.data(basis), new MethodSettings(42, 10, "none", missing, MethodOptions.usual()));
    }
}
