package org.waymark.portal.rest.survey;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.portal.page.PublicAddress;
import org.waymark.survey.api.CollectionPeriod;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.QuestionnaireJson;
import org.waymark.survey.questionnaire.SurveyDetails;

/**
 * A survey in the API.
 *
 * @param link where people answer it
 * @param origin {@code written} here or {@code uploaded}
 * @param state {@code draft}, {@code open} or {@code closed}
 * @param published number of the version in the field; left out before the first publication
 * @param collected when the responses of an uploaded survey were collected; left out when nobody says so
 * @param questionnaire as it is being written; left out in lists
 */
@JsonbPropertyOrder({
    "id",
    "study",
    "title",
    "link",
    "origin",
    "state",
    "published",
    "collected",
    "createdAt",
    "openedAt",
    "closedAt",
    "questionnaire"
})
public record SurveyDocument(
        UUID id,
        UUID study,
        String title,
        String link,
        String origin,
        String state,
        Integer published,
        CollectionPeriod collected,
        Instant createdAt,
        Instant openedAt,
        Instant closedAt,

        @Schema(description = "https://waymark.org/schemas/questionnaire-1.json")
        JsonObject questionnaire) {

    /** @param questionnaire null to leave it out */
    static SurveyDocument of(SurveyDetails survey, Questionnaire questionnaire, PublicAddress publicAddress) {
        return new SurveyDocument(
                survey.id(),
                survey.study(),
                survey.title(),
                survey.isUploaded() ? null : publicAddress.of("/s/" + survey.code()),
                survey.origin().name().toLowerCase(Locale.ROOT),
                survey.state().name().toLowerCase(Locale.ROOT),
                survey.published(),
                survey.collected(),
                survey.createdAt(),
                survey.openedAt(),
                survey.closedAt(),
                questionnaire == null ? null : QuestionnaireJson.toJson(questionnaire));
    }
}
