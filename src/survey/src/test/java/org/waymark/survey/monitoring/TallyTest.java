package org.waymark.survey.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.statistics.descriptive.Moments;

class TallyTest {

    private static final LocalDate DAY = WatchedSurvey.DAY;

    private final Tally tally = new Tally(WatchedSurvey.questionnaire());

    @Test
    void aResponseCountsOnce() {
        UUID response = UUID.randomUUID();

        tally.add(response, "{\"Q1\":\"y\"}", DAY, 300);
        tally.add(response, "{\"Q1\":\"y\"}", DAY, 300);

        assertEquals(1, tally.responses());
        assertEquals(1, tally.choices("Q1").count("y"));
        assertEquals(Map.of(DAY, 1L), tally.byDay());
    }

    @Test
    void anAnswerOfTheWrongKindIsNotCounted() {
        tally.add(UUID.randomUUID(), "{\"Q1\":3,\"Q3\":\"five\",\"gone\":\"x\",\"Q2_shop\":1}", DAY, null);

        assertEquals(0, tally.choices("Q1").base());
        assertEquals(0, tally.numbers("Q3").base());
        assertEquals(1, tally.numbers("Q2_shop").count(1));
    }

    @Test
    void whatWasNotAnsweredHereHasNoDuration() {
        tally.add(UUID.randomUUID(), "{}", DAY, null);
        tally.add(UUID.randomUUID(), "{}", DAY, 240);
        tally.add(UUID.randomUUID(), "{}", DAY, 300);

        assertEquals(2, tally.seconds().base());
        assertEquals(270, tally.seconds().quantile(0.5));
    }

    @Test
    void theMomentsOfCountedNumbersAreThoseOfTheNumbers() {
        double[] numbers =
                new Random(5).ints(500, 1, 90).mapToDouble(i -> i / 2.0).toArray();
        for (double number : numbers) {
            tally.add(UUID.randomUUID(), "{\"Q5\":" + number + "}", DAY, null);
        }
        Moments expected = Moments.of(numbers);
        Moments counted = tally.numbers("Q5").moments();

        assertEquals(expected.n(), counted.n());
        assertEquals(expected.mean(), counted.mean(), 1e-10);
        assertEquals(expected.standardDeviation(), counted.standardDeviation(), 1e-10);
    }

    @Test
    void theLatestTextsAreThoseOfTheLatestDays() {
        for (int i = 0; i < 20; i++) {
            tally.add(UUID.randomUUID(), "{\"Q7\":\"day " + i + "\"}", DAY.plusDays(i), null);
        }

        assertEquals(20, tally.texts("Q7").base());
        assertEquals(
                List.of("day 19", "day 18", "day 17", "day 16", "day 15"),
                tally.texts("Q7").latest());
    }

    @Test
    void theTextsOfOneDayAreOrderedByChanceAndNotByArrival() {
        UUID first = UUID.fromString("f0000000-0000-4000-8000-000000000000");
        UUID second = UUID.fromString("00000000-0000-4000-8000-000000000000");
        tally.add(first, "{\"Q7\":\"written first\"}", DAY, null);
        tally.add(second, "{\"Q7\":\"written second\"}", DAY, null);

        List<String> latest = tally.texts("Q7").latest();

        assertTrue(latest.containsAll(List.of("written first", "written second")));
        // UUIDs compare as signed numbers: f… comes before 0…
        assertEquals("written first", latest.get(0));
    }
}
