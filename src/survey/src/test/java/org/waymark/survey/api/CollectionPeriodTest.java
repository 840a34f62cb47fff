package org.waymark.survey.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;

class CollectionPeriodTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void oneDayAloneIsAPeriodAndNoneIsNone() {
        assertNull(CollectionPeriod.of(null, null, TODAY));
        assertEquals(new CollectionPeriod(MARCH, MARCH), CollectionPeriod.of(MARCH, null, TODAY));
        assertEquals(new CollectionPeriod(APRIL, APRIL), CollectionPeriod.of(null, APRIL, TODAY));
        assertEquals(new CollectionPeriod(MARCH, APRIL), CollectionPeriod.of(MARCH, APRIL, TODAY));
        assertEquals(new CollectionPeriod(TODAY, TODAY), CollectionPeriod.of(TODAY, TODAY, TODAY));
    }

    @Test
    void aPeriodThatCannotBeIsRefusedWhereItWasGiven() {
        assertEquals(List.of(Problem.at("collectedTo", "exchange.collected.order")), problems(APRIL, MARCH));
        assertEquals(
                List.of(Problem.at("collectedTo", "exchange.collected.future")), problems(MARCH, TODAY.plusDays(1)));
        assertEquals(
                List.of(Problem.at("collectedFrom", "exchange.collected.future")), problems(TODAY.plusDays(1), null));
    }

    private static List<Problem> problems(LocalDate from, LocalDate to) {
        return assertThrows(InvalidInputException.class, () -> CollectionPeriod.of(from, to, TODAY))
                .problems();
    }
}
