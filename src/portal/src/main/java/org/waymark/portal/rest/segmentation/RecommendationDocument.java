package org.waymark.portal.rest.segmentation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.waymark.portal.page.Texts;
import org.waymark.segmentation.run.Recommendation;

/**
 * What the criteria say about the number of segments. It is advice: the research manager decides.
 *
 * @param segments the number recommended; of constructed segments, only the number that is least in doubt
 * @param structure natural, reproducible or constructed
 * @param reason both in words
 * @param candidates every number tried
 */
@JsonbPropertyOrder({"segments", "structure", "reason", "candidates"})
public record RecommendationDocument(int segments, String structure, String reason, List<Candidate> candidates) {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    /**
     * A number of segments.
     *
     * @param speaksFor what speaks for it
     * @param speaksAgainst what speaks against it
     */
    @JsonbPropertyOrder({"segments", "speaksFor", "speaksAgainst"})
    public record Candidate(int segments, List<String> speaksFor, List<String> speaksAgainst) {

        static Candidate of(Recommendation.Candidate candidate) {
            return new Candidate(
                    candidate.segments(), sentences(candidate.points(), true), sentences(candidate.points(), false));
        }
    }

    /** Null when there is none. */
    static RecommendationDocument of(Recommendation advice) {
        if (advice == null) {
            return null;
        }
        return new RecommendationDocument(
                advice.segments(),
                advice.structure().toLowerCase(Locale.ROOT),
                TEXTS.get("segmentation.advice." + advice.structure(), advice.segments()) + " "
                        + TEXTS.get("segmentation.structure." + advice.structure()),
                advice.candidates().stream().map(Candidate::of).toList());
    }

    private static List<String> sentences(List<Recommendation.Point> points, boolean speaksFor) {
        return points.stream()
                .filter(point -> point.speaksFor() == speaksFor)
                .map(point -> TEXTS.get("segmentation.point." + point.key(), point.parts()))
                .toList();
    }
}
