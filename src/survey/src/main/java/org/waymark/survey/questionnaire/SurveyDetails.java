package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.waymark.survey.api.CollectionPeriod;

/**
 * A survey as the members of its study see it.
 *
 * @param code last part of its link, {@code /s/code}
 * @param published number of the version in the field; null before the first publication
 * @param collected when the responses of an uploaded survey were collected; null when nobody says so
 * @param version to be given back with a change of the draft
 */
public record SurveyDetails(
        UUID id,
        UUID study,
        String code,
        String title,
        SurveyOrigin origin,
        SurveyState state,
        Integer published,
        CollectionPeriod collected,
        Instant openedAt,
        Instant closedAt,
        Instant createdAt,
        int version)
        implements Serializable {

    /** One that was written here: its responses are collected while it is open. */
    public SurveyDetails(
            UUID id,
            UUID study,
            String code,
            String title,
            SurveyOrigin origin,
            SurveyState state,
            Integer published,
            Instant openedAt,
            Instant closedAt,
            Instant createdAt,
            int version) {
        this(id, study, code, title, origin, state, published, null, openedAt, closedAt, createdAt, version);
    }

    public boolean isOpen() {
        return state == SurveyState.OPEN;
    }

    public boolean isPublished() {
        return published != null;
    }

    public boolean isUploaded() {
        return origin == SurveyOrigin.UPLOADED;
    }
}
