package org.waymark.persona.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.segmentation.api.Estimate;

/**
 * How a persona was built: where its data come from and how its segment was found.
 *
 * @param studyTitle the study
 * @param fictitious whether the study's company and data are made up
 * @param surveyTitle the survey
 * @param population whom the study speaks for
 * @param firstDay first day with a submitted response; null when unknown
 * @param lastDay last day with a submitted response; null when unknown
 * @param uploaded whether the data were collected elsewhere, so that the days are those of the upload; null in documents
 *     that are older than this
 * @param run the segmentation run
 * @param method its method
 * @param basis labels of the variables segments were formed on
 * @param segments number of segments
 * @param reason why that number was chosen
 * @param seed of the run
 * @param restarts of the run
 * @param scaling of the basis variables
 * @param missing how missing answers were handled
 * @param digest of the data
 * @param responses that the survey had; null in documents older than this figure
 * @param respondents of those, the ones that were segmented
 * @param size respondents in this segment
 * @param share of all respondents
 * @param stability mean Jaccard similarity of this segment over bootstrap samples, 0 to 1; null when not resampled
 */
public record Provenance(
        String studyTitle,
        boolean fictitious,
        String surveyTitle,
        String population,
        LocalDate firstDay,
        LocalDate lastDay,
        Boolean uploaded,
        UUID run,
        String method,
        List<String> basis,
        int segments,
        String reason,
        long seed,
        int restarts,
        String scaling,
        String missing,
        String digest,
        Integer responses,
        int respondents,
        int size,
        Estimate share,
        Double stability)
        implements Serializable {

    /** How far a reader may trust the segment behind a persona. */
    public enum Support {
        WELL,
        FAIRLY,
        WEAKLY
    }

    /**
     * Well supported: found again in most bootstrap samples (Jaccard at least .85, Hennig 2007) and of at least 100
     * respondents. Fairly: from .75 and 50. Weakly: anything less, or never resampled.
     */
    public Support support() {
        if (stability != null && stability >= 0.85 && size >= 100) {
            return Support.WELL;
        }
        return stability != null && stability >= 0.75 && size >= 50 ? Support.FAIRLY : Support.WEAKLY;
    }

    /** Responses that are not in the figures, because answers to the basis are missing; 0 when unknown. */
    public int leftOut() {
        return responses == null ? 0 : responses - respondents;
    }

    /** Whether so many were left out that those who stayed may speak for others: more than a fifth. */
    public boolean leftOutMany() {
        return responses != null && leftOut() * 5 > responses;
    }

    /** Whether only the day of the upload is known, not when people answered. */
    public boolean wasUploaded() {
        return uploaded != null && uploaded;
    }

    /** When the market should be asked again: a year after the last answer; null when nobody knows when that was. */
    public LocalDate resurveyDue() {
        return lastDay == null || wasUploaded() ? null : lastDay.plusYears(1);
    }
}
