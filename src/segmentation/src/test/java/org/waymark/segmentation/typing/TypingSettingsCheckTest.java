package org.waymark.segmentation.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.run.SegmentationSettings;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.Variable;

class TypingSettingsCheckTest {

    private static final SegmentationSettings RUN =
            SegmentationSettings.of(UUID.randomUUID(), List.of("news", "price"), List.of("region"));
    private static final List<Variable> VARIABLES = Stream.of("news", "price", "region", "unused")
            .map(code -> Planted.variable(code, Measurement.NUMERIC, List.of(), Double.NaN, Double.NaN))
            .toList();

    @Test
    void theProposalAsksTheBasisAndIsFine() {
        TypingSettings proposed = TypingSettings.proposed(RUN);

        assertEquals(List.of("news", "price"), proposed.questions());
        assertEquals(List.of(), check(proposed));
    }

    @Test
    void descriptorsMayBeAskedAndWhatTheRunDidNotUseMayNot() {
        assertEquals(List.of(), check(asking("news", "region")));
        assertEquals(List.of("questions"), check(asking("news", "unused")));
        assertEquals(List.of("questions"), check(asking()));
    }

    @Test
    void everythingThatMakesNoSenseIsSaidAtOnce() {
        var wrong = new TypingSettings("tree", 0, 31, List.of("news"), Double.NaN, 1);

        assertEquals(List.of("method", "number", "most", "threshold"), check(wrong));
    }

    private static TypingSettings asking(String... questions) {
        return new TypingSettings("best", 2, 5, List.of(questions), 0, 1);
    }

    private static List<String> check(TypingSettings settings) {
        return TypingSettingsCheck.check(settings, RUN, VARIABLES).stream()
                .map(Problem::path)
                .toList();
    }
}
