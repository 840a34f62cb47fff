package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.method.MethodKind;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

class SettingsCheckTest {

    private static final UUID SURVEY = UUID.randomUUID();

    private static final List<Variable> VARIABLES = List.of(
            variable("A1_a", "A1", Measurement.RATING),
            variable("A1_b", "A1", Measurement.RATING),
            variable("Region", "Region", Measurement.NOMINAL),
            variable("Income", "Income", Measurement.ORDINAL),
            variable("Weight", "Weight", Measurement.NUMERIC),
            variable("Why", "Why", Measurement.TEXT));

    @Test
    void settingsThatFitTheSurveyHaveNoProblems() {
        assertEquals(List.of(), problems(SegmentationSettings.of(SURVEY, List.of("A1"), List.of("Region"))));
        assertEquals(List.of(), problems(settings(2, 20, 1_000, 500, "Weight")));
        assertEquals(List.of(), problems(settings(5, 5, 1, 0, null)));
    }

    @Test
    void aQuestionStandsForAllOfItsVariables() {
        assertEquals(
                List.of("A1_a", "A1_b", "Income"),
                SettingsCheck.resolve(List.of("Income", "A1"), VARIABLES).stream()
                        .map(Variable::code)
                        .toList());
    }

    @Test
    void theRangeOfSegmentsIsCheckedAtTheEndThatIsWrong() {
        assertEquals(List.of(Problem.at("from", "segmentation.range", 2, 20)), problems(settings(1, 8, 50, 50, null)));
        assertEquals(
                List.of(Problem.at("from", "segmentation.range", 2, 20)), problems(settings(21, 22, 50, 50, null)));
        assertEquals(List.of(Problem.at("to", "segmentation.range", 2, 20)), problems(settings(2, 21, 50, 50, null)));
        assertEquals(List.of(Problem.at("to", "segmentation.range", 5, 20)), problems(settings(5, 4, 50, 50, null)));
    }

    @Test
    void startsAndResamplesHaveLimits() {
        assertEquals(
                List.of(
                        Problem.at("restarts", "segmentation.restarts", 1, 1_000),
                        Problem.at("resamples", "segmentation.resamples", 0, 500)),
                problems(settings(2, 8, 0, -1, null)));
        assertEquals(
                List.of(
                        Problem.at("restarts", "segmentation.restarts", 1, 1_000),
                        Problem.at("resamples", "segmentation.resamples", 0, 500)),
                problems(settings(2, 8, 1_001, 501, null)));
    }

    @Test
    void wordsThatAreNotKnownOrMissingAreNamedWithThoseThatAre() {
        var unknown = new SegmentationSettings(
                SURVEY, "magic", List.of("A1"), List.of(), 2, 8, 50, 50, 1, null, "guess", null, List.of(), null);

        assertEquals(
                List.of(
                        Problem.at(
                                "method",
                                "segmentation.word",
                                "magic",
                                "kmeans, kmedoids, latent-class, mixture, ensemble"),
                        Problem.at("scaling", "segmentation.word", null, "none, z, range, ipsatise, ipsatise_z"),
                        Problem.at("missing", "segmentation.word", "guess", "omit, observed, level")),
                problems(unknown));
    }

    @Test
    void theBasisConsistsOfVariablesWithAnOrder() {
        assertEquals(List.of(Problem.at("basis", "segmentation.basis.none")), problems(basis()));
        assertEquals(
                List.of(Problem.at("basis", "segmentation.basis.not.kmeans", "Region")),
                problems(basis("A1", "Region")));
        assertEquals(List.of(), problems(basis("Income")));
        assertEquals(
                List.of(
                        Problem.at("basis", "segmentation.variable.unknown", "Nowhere"),
                        Problem.at("basis", "segmentation.basis.none")),
                problems(basis("Nowhere")));
    }

    @Test
    void wordsCanNeitherFormNorDescribeSegments() {
        assertEquals(List.of(Problem.at("basis", "segmentation.variable.words", "Why")), problems(basis("A1", "Why")));
        assertEquals(
                List.of(Problem.at("descriptors", "segmentation.variable.words", "Why")),
                problems(SegmentationSettings.of(SURVEY, List.of("A1"), List.of("Why"))));
    }

    @Test
    void aVariableIsNotBothBasisAndDescriptor() {
        assertEquals(
                List.of(Problem.at("descriptors", "segmentation.descriptor.basis", "A1_b")),
                problems(SegmentationSettings.of(SURVEY, List.of("A1"), List.of("A1_b", "Region"))));
    }

    @Test
    void weightsAreNumbers() {
        assertEquals(
                List.of(Problem.at("weights", "segmentation.weights", "Region")),
                problems(settings(2, 8, 50, 50, "Region")));
        assertEquals(
                List.of(Problem.at("weights", "segmentation.weights", "Nowhere")),
                problems(settings(2, 8, 50, 50, "Nowhere")));
    }

    @Test
    void onlyWhatSegmentsAreFormedOnIsTurned() {
        assertEquals(List.of(), problems(reversed("A1_b")));
        assertEquals(List.of(), problems(reversed("A1")));
        assertEquals(
                List.of(Problem.at("reversed", "segmentation.reversed.basis", "Income")), problems(reversed("Income")));
        assertEquals(
                List.of(Problem.at("reversed", "segmentation.variable.unknown", "Nowhere")),
                problems(reversed("Nowhere")));
        assertEquals(
                List.of(Problem.at("reversed", "segmentation.reversed.number", "Weight")),
                problems(reversed("Weight")));
    }

    private static SegmentationSettings reversed(String... codes) {
        return new SegmentationSettings(
                SURVEY,
                "kmeans",
                List.of("A1", "Weight"),
                List.of(),
                2,
                8,
                50,
                50,
                1,
                "ipsatise",
                "omit",
                null,
                List.of(codes),
                null);
    }

    @Test
    void categoriesWithoutAnOrderAreForMethodsThatCompareThem() {
        assertEquals(List.of(), problems(basis("A1", "Region").with(MethodKind.KMEDOIDS)));
        assertEquals(List.of(), problems(basis("A1", "Region").with(MethodKind.LATENT_CLASS)));
        assertEquals(List.of(), problems(basis("A1", "Region").with(MethodKind.ENSEMBLE)));
        assertEquals(
                List.of(Problem.at("basis", "segmentation.basis.not.mixture", "Region, Income")),
                problems(basis("A1", "Region", "Income").with(MethodKind.MIXTURE)));
    }

    @Test
    void missingAnswersAreTreatedAsTheMethodCan() {
        assertEquals(
                List.of(Problem.at("missing", "segmentation.missing.observed.not.mixture")),
                problems(basis("A1").with(MethodKind.MIXTURE).withMissing("observed")));
        assertEquals(
                List.of(Problem.at("missing", "segmentation.missing.level.not.kmeans")),
                problems(basis("A1").withMissing("level")));
        assertEquals(
                List.of(), problems(basis("A1").with(MethodKind.LATENT_CLASS).withMissing("level")));
    }

    @Test
    void dontKnowCountsAsTheMethodCan() {
        assertEquals(List.of(), problems(basis("A1").with(MethodOptions.usual().withDontKnow("given"))));
        assertEquals(
                List.of(Problem.at("dontKnow", "segmentation.dontKnow.level.not")),
                problems(basis("A1").with(MethodOptions.usual().withDontKnow("level"))));
        assertEquals(
                "level", basis("A1").with(MethodKind.LATENT_CLASS).options().dontKnow());
        assertEquals(List.of(), problems(basis("A1").with(MethodKind.LATENT_CLASS)));
        assertEquals(
                List.of(Problem.at("dontKnow", "segmentation.dontKnow.given.not")),
                problems(basis("A1")
                        .with(MethodKind.LATENT_CLASS)
                        .with(MethodOptions.usual().withDontKnow("given"))));
        assertEquals(
                List.of(Problem.at("dontKnow", "segmentation.word", "perhaps", "missing, level, given")),
                problems(basis("A1").with(MethodOptions.usual().withDontKnow("perhaps"))));
    }

    @Test
    void aRunOfBeforeDontKnowWasAskedKeepsItWhereItStood() {
        assertEquals("given", new MethodOptions("full", List.of(), false, 20, null).dontKnow());
        assertEquals("given", settings(2, 8, 50, 50, null).options().dontKnow());
        assertEquals("missing", basis("A1").options().dontKnow());
    }

    @Test
    void covariatesAreDescriptorsAndOnlyForLatentClasses() {
        SegmentationSettings region = SegmentationSettings.of(SURVEY, List.of("A1"), List.of("Region"))
                .with(MethodOptions.usual().withCovariates(List.of("Region")));
        SegmentationSettings income = region.with(MethodOptions.usual().withCovariates(List.of("Income")));

        assertEquals(List.of(), problems(region.with(MethodKind.LATENT_CLASS)));
        assertEquals(List.of(Problem.at("covariates", "segmentation.covariates.not")), problems(region));
        assertEquals(
                List.of(Problem.at("covariates", "segmentation.covariates.descriptor", "Income")),
                problems(income.with(MethodKind.LATENT_CLASS)));
    }

    @Test
    void whatOnlyOneMethodAsksForHasItsLimits() {
        SegmentationSettings usual = basis("A1");

        assertEquals(
                List.of(Problem.at("references", "segmentation.references", 500)),
                problems(usual.with(MethodOptions.usual().withReferences(1))));
        assertEquals(List.of(), problems(usual.with(MethodOptions.usual().withReferences(0))));
        assertEquals(
                List.of(Problem.at("sharedYes", "segmentation.sharedYes.not")),
                problems(usual.with(MethodOptions.usual().withSharedYes(true))));
        assertEquals(
                List.of(Problem.at("covariance", "segmentation.word", "round", "spherical, diagonal, tied, full")),
                problems(usual.with(MethodKind.MIXTURE)
                        .with(MethodOptions.usual().withCovariance("round"))));
    }

    private static List<Problem> problems(SegmentationSettings settings) {
        return SettingsCheck.check(settings, VARIABLES);
    }

    private static SegmentationSettings basis(String... codes) {
        return SegmentationSettings.of(SURVEY, List.of(codes), List.of());
    }

    private static SegmentationSettings settings(int from, int to, int restarts, int resamples, String weights) {
        return new SegmentationSettings(
                SURVEY,
                "kmeans",
                List.of("A1"),
                List.of("Region"),
                from,
                to,
                restarts,
                resamples,
                1,
                "none",
                "omit",
                weights,
                List.of(),
                null);
    }

    private static Variable variable(String code, String question, Measurement measurement) {
        return new Variable(
                code,
                code,
                question,
                question,
                measurement,
                QuestionRole.DESCRIPTOR,
                Dimension.ATTITUDE,
                List.of(),
                Double.NaN,
                Double.NaN);
    }
}
