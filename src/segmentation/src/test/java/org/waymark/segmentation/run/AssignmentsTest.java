package org.waymark.segmentation.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.clustering.partition.Memberships;

class AssignmentsTest {

    @Test
    void everySegmentIsALetterAndWhoCouldNotBeUsedADash() {
        assertEquals("AB-CA", Assignments.write(new int[] {0, 1, -1, 2, 0}));
        assertArrayEquals(new int[] {0, 1, -1, 2, 0}, Assignments.read("AB-CA"));
    }

    @Test
    void thereAreLettersForAsManySegmentsAsMayBeTried() {
        int[] labels = IntStream.range(-1, SegmentationSettings.MOST_SEGMENTS).toArray();

        assertArrayEquals(labels, Assignments.read(Assignments.write(labels)));
    }

    @Test
    void respondentsKeepTheirOrder() {
        List<UUID> responses = List.of(
                UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                UUID.fromString("123e4567-e89b-42d3-a456-426614174000"));

        assertEquals(responses, Assignments.readCases(Assignments.writeCases(responses)));
        assertEquals(List.of(), Assignments.readCases(Assignments.writeCases(List.of())));
    }

    @Test
    void probabilitiesComeBackWithTheirRespondents() {
        int[] labels = {1, -1, 0};
        Memberships memberships = Memberships.of(2, new double[] {0.25, 0.75, 1, 0}, new int[] {0, -1, 1});

        String text = Assignments.write(labels, memberships);

        assertArrayEquals(labels, Assignments.read(text));
        assertArrayEquals(
                new double[] {0.75, 0, 1}, Assignments.readProbabilities(text).orElseThrow(), 1e-5);
        assertTrue(Assignments.readProbabilities(Assignments.write(labels)).isEmpty());
    }
}
