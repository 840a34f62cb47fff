package org.waymark.portal.rest.survey;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.waymark.survey.response.SubmittedResponse;

/**
 * A stored response.
 *
 * @param id of the response
 * @param answers by variable code: a number, or the code of the chosen option, or words
 */
@JsonbPropertyOrder({"id", "submissionId", "language", "answers"})
public record ResponseDocument(UUID id, String submissionId, String language, Map<String, Object> answers) {

    static ResponseDocument of(SubmittedResponse response) {
        var answers = new LinkedHashMap<String, Object>();
        response.answers().values().forEach((code, value) -> answers.put(code, plain(value)));
        return new ResponseDocument(response.id(), response.submissionId(), response.language(), answers);
    }

    /** A whole number without a point. */
    private static Object plain(Object value) {
        boolean whole = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15;
        return whole ? (Object) ((Double) value).longValue() : value;
    }
}
