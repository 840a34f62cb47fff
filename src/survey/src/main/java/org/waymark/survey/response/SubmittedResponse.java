package org.waymark.survey.response;

import java.util.UUID;

/**
 * A response as it is stored.
 *
 * @param id of the response
 * @param created whether it is new; false when the same had been submitted before
 * @param submissionId as sent, or as chosen for it
 * @param language the respondent's
 * @param answers by variable code
 */
public record SubmittedResponse(UUID id, boolean created, String submissionId, String language, Answers answers) {}
