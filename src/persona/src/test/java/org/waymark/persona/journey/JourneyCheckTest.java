package org.waymark.persona.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Problem;

class JourneyCheckTest {

    private static final UUID PAULA = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();

    @Test
    void theUsualFiveStagesHangTogether() {
        assertEquals(List.of(), paths(JourneyDocument.empty("Buying", List.of(PAULA))));
    }

    @Test
    void aMapHasATitle() {
        assertEquals(List.of("title"), paths(JourneyDocument.empty(" ", List.of(PAULA))));
        assertEquals(List.of("title"), paths(JourneyDocument.empty("x".repeat(201), List.of(PAULA))));
    }

    @Test
    void aMapHasOneToFiveDifferentPersonas() {
        assertEquals(List.of("personas"), paths(JourneyDocument.empty("Buying", List.of())));
        assertEquals(List.of("personas"), paths(JourneyDocument.empty("Buying", List.of(PAULA, PAULA))));
        assertEquals(
                List.of("personas"),
                paths(JourneyDocument.empty(
                        "Buying", Stream.generate(UUID::randomUUID).limit(6).toList())));
    }

    @Test
    void aMapHasOneToTwelveStagesWithNames() {
        assertEquals(List.of("stages"), paths(map(List.of(), List.of(), List.of(), List.of())));
        assertEquals(List.of("stages"), paths(map(Collections.nCopies(13, "Look"), List.of(), List.of(), List.of())));
        assertEquals(
                List.of("stages[1]", "stages[2]"),
                paths(map(List.of("Look", "", "x".repeat(101)), List.of(), List.of(), List.of())));
    }

    @Test
    void aCellBelongsToAStageALaneAndAPersonaThatAreThere() {
        assertEquals(
                List.of("entries[1].stage", "entries[1].text", "entries[1].lane", "entries[1].persona"),
                paths(map(
                        List.of("Look"),
                        List.of(
                                new Entry(0, Lane.ACTIONS, null, "Reads tests", null),
                                new Entry(1, null, STRANGER, "x".repeat(1_001), null)),
                        List.of(),
                        List.of())));
    }

    @Test
    void aFeelingBelongsToAPersonaAndHasItsRange() {
        assertEquals(
                List.of("emotions[2].persona", "emotions[3].persona", "emotions[4].level", "emotions[5].stage"),
                paths(map(
                        List.of("Look", "Buy", "Use"),
                        List.of(),
                        List.of(
                                new Emotion(0, PAULA, -2),
                                new Emotion(1, PAULA, 2),
                                new Emotion(0, null, 0),
                                new Emotion(0, STRANGER, 0),
                                new Emotion(2, PAULA, 3),
                                new Emotion(-1, PAULA, 0)),
                        List.of())));
    }

    @Test
    void aPersonaHasOneFeelingAtAStage() {
        assertEquals(
                List.of("emotions[1]"),
                paths(map(
                        List.of("Look"),
                        List.of(),
                        List.of(new Emotion(0, PAULA, 1), new Emotion(0, PAULA, -1)),
                        List.of())));
    }

    @Test
    void anOpportunityBelongsToAStageAndSaysHowFarItIs() {
        assertEquals(
                List.of("opportunities[0].stage", "opportunities[0].text", "opportunities[0].state"),
                paths(map(List.of("Look"), List.of(), List.of(), Arrays.asList(new Opportunity(3, null, null, "")))));
    }

    private static JourneyDocument map(
            List<String> stages, List<Entry> entries, List<Emotion> emotions, List<Opportunity> opportunities) {
        return new JourneyDocument("Buying", List.of(PAULA), stages, entries, emotions, opportunities);
    }

    private static List<String> paths(JourneyDocument document) {
        return JourneyCheck.check(document).stream().map(Problem::path).toList();
    }
}
