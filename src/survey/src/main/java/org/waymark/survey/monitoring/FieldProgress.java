package org.waymark.survey.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.waymark.statistics.interval.Interval;

/**
 * How answering goes. What arrived from a file or a program was not answered here: it counts as submitted, but neither
 * for the completion rate nor for the time.
 *
 * @param started responses begun here or arrived
 * @param submitted responses
 * @param begunHere responses begun here
 * @param completion share of the responses begun here that were submitted; null before the first
 * @param medianSeconds from beginning to submission; null before the first that was answered here
 * @param lastWeek responses submitted today and in the six days before
 * @param days with responses, in their order
 * @param stops where people stopped, by page; empty for a questionnaire of one page
 */
public record FieldProgress(
        long started,
        long submitted,
        long begunHere,
        Interval completion,
        Integer medianSeconds,
        long lastWeek,
        List<DayCount> days,
        List<PageStop> stops) {

    public FieldProgress {
        days = List.copyOf(days);
        stops = List.copyOf(stops);
    }

    /** The responses of one day, by the clock of Greenwich. */
    public record DayCount(LocalDate day, long responses) {}

    /**
     * A page and how many stopped before it was answered: their drafts have been waiting there for an hour or more.
     *
     * @param page from 1
     * @param title of its section; may be empty
     */
    public record PageStop(int page, String title, long stopped) {}
}
