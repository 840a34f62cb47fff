package org.waymark.portal.rest.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.method.MethodOptions;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Dimension;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;

class SettingsReaderTest {

    private static final UUID SURVEY = UUID.fromString("6f1c1d3e-0a5b-4c2d-9e8f-0123456789ab");

    private static final List<Variable> VARIABLES = List.of(
            variable("Attitudes_a", "Attitudes", QuestionRole.BASIS),
            variable("Attitudes_b", "Attitudes", QuestionRole.BASIS),
            variable("Age", "Age", QuestionRole.DESCRIPTOR),
            variable("Satisfaction_a", "Satisfaction", QuestionRole.OUTCOME),
            variable("Attention", "Attention", QuestionRole.QUALITY));

    @Test
    void whatIsLeftOutIsAsOnThePage() {
        assertEquals(SegmentationSettings.of(SURVEY, List.of(), List.of()), read(""));
    }

    @Test
    void rolesSayWhatIsBasisAndWhatDescribes() {
        SegmentationSettings settings = read("", VARIABLES);

        assertEquals(List.of("Attitudes"), settings.basis());
        assertEquals(List.of("Age", "Satisfaction"), settings.descriptors());
    }

    @Test
    void whatIsBasisDoesNotDescribeAsWell() {
        assertEquals(
                List.of("Satisfaction"),
                read(", \"basis\": [\"Age\"]", VARIABLES).descriptors());
        assertEquals(
                List.of("Age"),
                read(", \"basis\": [\"Satisfaction_a\"]", VARIABLES).descriptors());
    }

    @Test
    void itemsWordedTheOtherWayRoundAreNamed() {
        assertEquals(List.of(), read("").reversed());
        assertEquals(
                List.of("Attitudes_b"),
                read(", \"reversed\": [\"Attitudes_b\"]").reversed());
    }

    @Test
    void oneNumberOfSegmentsIsARangeOfOne() {
        assertEquals(4, read(", \"segments\": 4").from());
        assertEquals(4, read(", \"segments\": 4").to());
    }

    @Test
    void anOpenEndOfARangeIsTheUsualOne() {
        assertEquals(3, read(", \"segments\": {\"from\": 3}").from());
        assertEquals(8, read(", \"segments\": {\"from\": 3}").to());
    }

    @Test
    void everythingOfTheWrongFormIsSaidAtOnce() {
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> read(", \"method\": 5, \"sharedYes\": \"no\", \"segments\": \"few\", \"restart\": 5"));

        assertEquals(
                List.of("method", "segments", "sharedYes", "restart"),
                refusal.problems().stream().map(Problem::path).toList());
    }

    @Test
    void methodsAreAskedWhatOnlyTheyAnswer() {
        SegmentationSettings settings = read(", \"method\": \"lca\", \"missing\": \"em\", \"covariates\": [\"Age\"],"
                + " \"covariance\": \"tied\", \"sharedYes\": true, \"references\": 0");

        assertEquals("latent-class", settings.method());
        assertEquals("observed", settings.missing());
        assertEquals(new MethodOptions("tied", List.of("Age"), true, 0, "level"), settings.options());
    }

    @Test
    void whatTheQuestionnaireMarksAsReversedIsTurnedUnlessSomebodySaysOtherwise() {
        Variable turned = new Variable(
                "Attitudes_b",
                "b",
                "Attitudes",
                "",
                Measurement.RATING,
                QuestionRole.BASIS,
                Dimension.ATTITUDE,
                List.of(),
                1,
                5,
                true);
        List<Variable> variables = List.of(VARIABLES.get(0), turned, VARIABLES.get(2));

        assertEquals(List.of("Attitudes_b"), read("", variables).reversed());
        assertEquals(
                List.of(), read(", \"basis\": [\"Attitudes_a\"]", variables).reversed());
        assertEquals(List.of(), read(", \"reversed\": []", variables).reversed());
    }

    @Test
    void dontKnowCountsAsIsUsualForTheMethodUnlessSomebodySaysOtherwise() {
        assertEquals("missing", read("").options().dontKnow());
        assertEquals("level", read(", \"method\": \"latent-class\"").options().dontKnow());
        assertEquals("given", read(", \"dontKnow\": \"given\"").options().dontKnow());
    }

    @Test
    void onlyLatentClassesKeepAnswersByExpectationMaximisation() {
        assertEquals("em", read(", \"method\": \"kmeans\", \"missing\": \"em\"").missing());
    }

    private static Variable variable(String code, String question, QuestionRole role) {
        return new Variable(
                code, code, question, question, Measurement.RATING, role, Dimension.ATTITUDE, List.of(), 1, 5);
    }

    private static SegmentationSettings read(String members) {
        return read(members, List.of());
    }

    private static SegmentationSettings read(String members, List<Variable> variables) {
        String json = "{\"survey\": \"" + SURVEY + "\"" + members + "}";
        try (var reader = Json.createReader(new StringReader(json))) {
            return new SettingsReader(reader.readObject()).read(variables);
        }
    }
}
