package org.waymark.portal.rest.study;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import org.waymark.survey.study.StudyDetails;
import org.waymark.survey.study.StudySummary;

/**
 * A study in the API. In a list its texts are left out and its counts are there.
 *
 * @param fictitious whether its company and data are made up
 * @param surveys how many surveys it has
 * @param responses how many submitted responses they have together
 */
@JsonbPropertyOrder({
    "id",
    "title",
    "background",
    "decisions",
    "population",
    "fictitious",
    "createdAt",
    "surveys",
    "responses"
})
public record StudyDocument(
        UUID id,
        String title,
        String background,
        String decisions,
        String population,
        boolean fictitious,
        Instant createdAt,
        Long surveys,
        Long responses) {

    static StudyDocument of(StudyDetails study) {
        return new StudyDocument(
                study.id(),
                study.title(),
                study.outline().background(),
                study.outline().decisions(),
                study.outline().population(),
                study.fictitious(),
                study.createdAt(),
                null,
                null);
    }

    static StudyDocument of(StudySummary study) {
        return new StudyDocument(
                study.id(),
                study.title(),
                null,
                null,
                null,
                study.fictitious(),
                study.createdAt(),
                study.surveys(),
                study.responses());
    }
}
