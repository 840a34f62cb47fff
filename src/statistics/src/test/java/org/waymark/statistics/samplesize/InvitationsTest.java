package org.waymark.statistics.samplesize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.statistics.Close.assertClose;

import org.junit.jupiter.api.Test;

class InvitationsTest {

    @Test
    void everyLossOnTheWayIsMadeUpFor() {
        var plan = Invitations.forUsable(385)
                .withDesignEffect(1.2)
                .withResponseRate(0.12)
                .withDeliveredShare(0.95)
                .withEligibleShare(0.90)
                .withQualityShare(0.85);
        // R 4.2.2: 385*1.2/(.12*.95*.9*.85)
        assertClose(5297.55761953904, plan.required().exact());
        assertEquals(5298, plan.required().roundedUp());
        assertEquals(462, plan.responses().roundedUp());
    }

    @Test
    void withoutLossesEveryInvitationIsAResponse() {
        assertEquals(385, Invitations.forUsable(385).required().roundedUp());
        assertEquals(
                3000,
                Invitations.forUsable(300).withResponseRate(0.1).required().roundedUp());
    }

    @Test
    void aShareInPercentIsRefusedInPlainWords() {
        var plan = Invitations.forUsable(385);
        var refusal = assertThrows(IllegalArgumentException.class, () -> plan.withResponseRate(12));
        assertEquals("The response rate is 12, but it must be greater than 0 and at most 1.", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> plan.withDeliveredShare(0));
        assertThrows(IllegalArgumentException.class, () -> Invitations.forUsable(0));
    }
}
