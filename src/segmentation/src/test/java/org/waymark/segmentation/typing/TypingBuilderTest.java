package org.waymark.segmentation.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.clustering.execution.Workers;
import org.waymark.clustering.typing.Term;
import org.waymark.segmentation.job.Cancelled;
import org.waymark.segmentation.job.JobProgress;
import org.waymark.segmentation.run.SolvedSample;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix.Column;

class TypingBuilderTest {

    @ParameterizedTest
    @ValueSource(strings = {"multinomial", "discriminant", "best"})
    void theQuestionsThatTellSegmentsApartAreFound(String method) {
        BuiltTool tool = Planted.built(Planted.settings(method, "news", "price", "tall", "region"));

        Set<String> codes = tool.questions().stream().map(TypingQuestion::code).collect(Collectors.toSet());
        assertFalse(codes.contains("tall"), codes.toString());
        assertTrue(
                tool.accuracy().overall().value() > 0.9,
                "accuracy " + tool.accuracy().overall());
        assertEquals(1 / 3.0, tool.accuracy().guessing(), 1e-12);
        assertTrue(
                Set.of("multinomial", "discriminant").contains(tool.accuracy().method()));
    }

    @Test
    void onlyTheQuestionsAllowedAreAsked() {
        BuiltTool tool = Planted.built(Planted.settings("multinomial", "news", "price"));

        assertTrue(Set.of("news", "price")
                .containsAll(tool.questions().stream().map(TypingQuestion::code).toList()));
    }

    @Test
    void aNumberThatIsGivenIsAsked() {
        var one = new TypingSettings("multinomial", 1, 3, List.of("news", "price", "tall"), 0.5, 1);

        BuiltTool tool = Planted.built(one);

        assertEquals(1, tool.questions().size());
        assertEquals(3, tool.accuracy().path().size());
        assertTrue(tool.accuracy().path().get(0).chosen());
    }

    @Test
    void notKnowingTellsAsMuchAsNoAnswer() {
        SolvedSample solved = Planted.solved();
        var price = new Column(
                Planted.variable("price", Measurement.ORDINAL, List.of("low", "middle", "high", "Don’t know"), 0, 3),
                Arrays.stream(solved.basis().get(1).values())
                        .map(value -> Double.isNaN(value) ? 3 : value)
                        .toArray());
        var all = new TypingSettings("multinomial", 3, 3, List.of("news", "price", "tall"), 0, 1);
        var known = new SolvedSample(
                solved.run(),
                solved.study(),
                solved.settings(),
                solved.responses(),
                List.of(solved.basis().get(0), price, solved.basis().get(2)),
                solved.descriptors(),
                solved.labels(),
                solved.segments(),
                null);

        BuiltTool tool = new TypingBuilder(known, all).build(Workers.callerOnly(), Planted.silent());
        int asked = tool.questions().stream().map(TypingQuestion::code).toList().indexOf("price");
        Term term = tool.model().terms().get(asked);

        assertEquals(List.of("Don’t know"), tool.questions().get(asked).dontKnow());
        assertTrue(tool.questions().get(asked).unanswered() > 0.05);
        for (int segment = 0; segment < 3; segment++) {
            assertEquals(term.contribution(Double.NaN, segment), term.contribution(3, segment));
        }
        assertEquals(Planted.built(all).model().constants(), tool.model().constants());
    }

    @Test
    void orderedLevelsAreAskedByTheirCodesAndSayTheSameAsTheirPositions() {
        var all = new TypingSettings("multinomial", 3, 3, List.of("news", "price", "tall"), 0, 1);
        BuiltTool tool = Planted.built(all);
        int price = tool.questions().stream().map(TypingQuestion::code).toList().indexOf("price");

        assertEquals(
                List.of("low", "middle", "high"),
                tool.model().questions().get(price).levels());
        var term = tool.model().terms().get(price);
        for (int segment = 0; segment < 3; segment++) {
            double step = term.contribution(1, segment) - term.contribution(0, segment);
            assertEquals(step, term.contribution(2, segment) - term.contribution(1, segment), 1e-12);
        }
        // who did not answer counts as the mean, which lies between the lowest level and the highest
        double unanswered = term.contribution(Double.NaN, 1);
        assertTrue(unanswered > term.contribution(0, 1) && unanswered < term.contribution(2, 1));
    }

    @Test
    void theAccuracySaysHowManyOfEachSegmentWerePlacedWhere() {
        TypingAccuracy accuracy = Planted.built(Planted.settings("multinomial", "news", "price", "region"))
                .accuracy();

        int right = 0;
        for (int segment = 0; segment < 3; segment++) {
            List<Integer> row = accuracy.confusion().get(segment);
            assertEquals(100, row.stream().mapToInt(Integer::intValue).sum());
            assertEquals(
                    row.get(segment) / 100.0, accuracy.bySegment().get(segment).value(), 1e-12);
            assertTrue(accuracy.bySegment().get(segment).lower()
                    < accuracy.bySegment().get(segment).value());
            right += row.get(segment);
        }
        assertEquals(right / 300.0, accuracy.overall().value(), 1e-12);
        assertEquals(300, accuracy.people());
    }

    @Test
    void whoIsToldLessIsTypedBetter() {
        TypingAccuracy accuracy =
                Planted.built(Planted.settings("multinomial", "news", "price")).accuracy();

        TypingAccuracy.AtThreshold always = accuracy.at(0);
        TypingAccuracy.AtThreshold careful = accuracy.at(0.9);
        assertEquals(0, always.cannotTell().value());
        assertEquals(accuracy.overall().value(), always.accuracy().value(), 1e-12);
        assertTrue(careful.cannotTell().value() > 0);
        assertTrue(careful.accuracy().value() > always.accuracy().value());
        assertEquals(0.6, accuracy.at(0.61).threshold(), 1e-12);
    }

    @Test
    void theSameSeedBuildsTheSameTool() {
        TypingSettings settings = Planted.settings("multinomial", "news", "price", "region");

        assertEquals(Planted.built(settings).model(), Planted.built(settings).model());
    }

    @Test
    void questionsKnowHowManyDidNotAnswerThem() {
        BuiltTool tool = Planted.built(new TypingSettings("multinomial", 2, 3, List.of("news", "price"), 0, 1));

        for (TypingQuestion question : tool.questions()) {
            assertEquals(question.code().equals("price"), question.unanswered() > 0);
        }
    }

    @Test
    void whoStopsTheJobStopsTheSearch() {
        var builder = new TypingBuilder(Planted.solved(), Planted.settings("multinomial", "news", "price"));
        var stopped = new JobProgress((step, done, total) -> false, () -> false, 100);

        assertThrows(Cancelled.class, () -> builder.build(Workers.callerOnly(), stopped));
    }
}
