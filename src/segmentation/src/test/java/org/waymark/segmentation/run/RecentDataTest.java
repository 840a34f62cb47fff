package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.survey.api.ResponseMatrix;

class RecentDataTest {

    private static final UUID RUN = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final RecentData recent = new RecentData();

    @Test
    void whatWasReadLastIsKeptForMinutes() {
        RunData read = recent.keep(RUN, data(), NOON);

        assertSame(read, recent.of(RUN, NOON.plusSeconds(60)).orElseThrow());
        assertEquals(Optional.empty(), recent.of(OTHER, NOON));
        assertEquals(Optional.empty(), recent.of(RUN, NOON.plusSeconds(600)));
    }

    @Test
    void onlyTheLastRunIsKept() {
        recent.keep(RUN, data(), NOON);
        recent.keep(OTHER, data(), NOON);

        assertEquals(Optional.empty(), recent.of(RUN, NOON));
    }

    private static RunData data() {
        var settings = new SegmentationSettings(
                RUN, "kmeans", List.of(), List.of(), 2, 2, 50, 50, 42, "none", "omit", null, List.of(), null);
        return new RunData(new ResponseMatrix(RUN, List.of(), List.of(), "sha256:0"), settings);
    }
}
