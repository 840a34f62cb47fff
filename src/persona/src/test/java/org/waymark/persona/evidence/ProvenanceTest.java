package org.waymark.persona.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.persona.evidence.Provenance.Support;

class ProvenanceTest {

    @Test
    void aSegmentIsWellSupportedWhenItComesBackAndIsLarge() {
        assertEquals(Support.WELL, provenance(0.85, 100, null).support());
        assertEquals(Support.FAIRLY, provenance(0.84, 100, null).support());
        assertEquals(Support.FAIRLY, provenance(0.99, 50, null).support());
        assertEquals(Support.WEAKLY, provenance(0.99, 49, null).support());
        assertEquals(Support.WEAKLY, provenance(0.74, 500, null).support());
    }

    @Test
    void whatWasNeverResampledIsWeaklySupported() {
        assertEquals(Support.WEAKLY, provenance(null, 500, null).support());
    }

    @Test
    void theMarketIsAskedAgainAYearAfterTheLastAnswer() {
        assertEquals(
                LocalDate.of(2029, 2, 28),
                provenance(0.9, 100, LocalDate.of(2028, 2, 29)).resurveyDue());
        assertNull(provenance(0.9, 100, null).resurveyDue());
    }

    @Test
    void whoWasLeftOutIsCountedAndMoreThanAFifthAreMany() {
        assertEquals(200, answered(1_200).leftOut());
        assertFalse(answered(1_250).leftOutMany());
        assertTrue(answered(1_251).leftOutMany());
    }

    @Test
    void anOlderDocumentDoesNotSayWhoWasLeftOut() {
        Provenance older = answered(null);

        assertEquals(0, older.leftOut());
        assertFalse(older.leftOutMany());
    }

    @Test
    void theDayOfAnUploadSaysNothingOfWhenToAskAgain() {
        assertNull(provenance(0.9, 100, LocalDate.of(2028, 2, 29), 1_000, true).resurveyDue());
    }

    private static Provenance answered(Integer responses) {
        return provenance(0.9, 100, null, responses, null);
    }

    private static Provenance provenance(Double stability, int size, LocalDate lastDay) {
        return provenance(stability, size, lastDay, 1_000, null);
    }

    private static Provenance provenance(
            Double stability, int size, LocalDate lastDay, Integer responses, Boolean uploaded) {
        return new Provenance(
                "Kettles",
                true,
                "Kettles 2026",
                "Households",
                null,
                lastDay,
                uploaded,
                UUID.randomUUID(),
                "kmeans",
                List.of("It must last."),
                3,
                "",
                42,
                50,
                "none",
                "omit",
                "sha256:0",
                responses,
                1_000,
                size,
                SolutionFixture.estimate(0.5, 1_000),
                stability);
    }
}
