package org.waymark.portal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);

    @Test
    void daysWithoutResponsesCountAsZero() {
        Periods periods = Periods.of(new TreeMap<>(Map.of(FIRST, 3L, FIRST.plusDays(2), 5L)), FIRST.plusDays(3));

        assertEquals(List.of(3L, 0L, 5L, 0L), periods.counts());
        assertEquals(1, periods.days());
    }

    @Test
    void manyDaysBecomeWeeksAndManyWeeksBecomeFourWeeks() {
        Periods weeks = Periods.of(new TreeMap<>(Map.of(FIRST, 1L, FIRST.plusDays(69), 2L)), FIRST);
        Periods months = Periods.of(new TreeMap<>(Map.of(FIRST, 1L, FIRST.plusDays(700), 2L)), FIRST);

        assertEquals(7, weeks.days());
        assertEquals(10, weeks.counts().size());
        assertEquals(28, months.days());
        assertEquals(3, months.total());
    }

    @Test
    void aResponseAfterTheLastDayToShowIsShownAllTheSame() {
        Periods periods = Periods.of(new TreeMap<>(Map.of(FIRST, 1L, FIRST.plusDays(1), 2L)), FIRST.minusDays(5));

        assertEquals(List.of(1L, 2L), periods.counts());
    }
}
