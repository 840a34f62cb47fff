package org.waymark.portal.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Counts over time in periods of equal length, empty ones included.
 *
 * @param first day of the first period
 * @param days in each period: 1, 7 or 28
 * @param counts one per period, at least one
 */
public record Periods(LocalDate first, int days, List<Long> counts) {

    private static final int MOST = 60;

    public Periods {
        counts = List.copyOf(counts);
    }

    /**
     * Days, or weeks or four weeks when there are more days than a picture can tell apart.
     *
     * @param byDay counts of the days that have any, at least one
     * @param until the last day to show; earlier than the last count, it is ignored
     */
    public static Periods of(SortedMap<LocalDate, Long> byDay, LocalDate until) {
        LocalDate first = byDay.firstKey();
        LocalDate last = until.isAfter(byDay.lastKey()) ? until : byDay.lastKey();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        int days = span <= MOST ? 1 : span <= 7 * MOST ? 7 : 28;
        List<Long> counts = new ArrayList<>(Collections.nCopies((int) ((span + days - 1) / days), 0L));
        byDay.forEach((day, count) -> {
            int period = (int) (ChronoUnit.DAYS.between(first, day) / days);
            counts.set(period, counts.get(period) + count);
        });
        return new Periods(first, days, counts);
    }

    LocalDate start(int period) {
        return first.plusDays((long) period * days);
    }

    boolean spansYears() {
        return first.getYear() != start(counts.size() - 1).getYear();
    }

    long total() {
        return counts.stream().mapToLong(count -> count).sum();
    }

    long largest() {
        return Collections.max(counts);
    }

    /** The word for its length in keys of texts. */
    String length() {
        return days == 1 ? "day" : days == 7 ? "week" : "month";
    }
}
