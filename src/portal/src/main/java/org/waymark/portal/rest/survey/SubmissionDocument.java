package org.waymark.portal.rest.survey;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.survey.response.Submission;

/**
 * A complete response as a program sends it.
 *
 * @param submissionId chosen by the sender, so that sending twice stores once; up to 64 characters
 * @param language two letters; the first of the questionnaire when left out
 * @param answers by question code, for a battery by code, underscore and item: a value, or a list of codes for a multiple
 *     choice
 */
public record SubmissionDocument(
        @Schema(description = "Chosen by you, so that sending twice stores once", maxLength = 64)
        String submissionId,

        String language,

        @Schema(example = "{\"Q1\": \"yes\", \"Q2\": [\"a\", \"c\"], \"Q3_x\": 4}")
        Map<String, Object> answers) {

    /** Reads what was sent, and says of everything that has the wrong form where it stands. */
    static Submission read(JsonObject json) {
        var problems = new ArrayList<Problem>();
        var submission = new Submission.Builder("")
                .identifiedBy(text(json, "submissionId", problems))
                .in(text(json, "language", problems));
        if (json.get("answers") instanceof JsonObject answers) {
            answers.forEach((code, answer) -> read(code, answer, submission, problems));
        } else {
            problems.add(Problem.at("answers", "api.answers.missing"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return submission.build();
    }

    private static void read(String code, JsonValue answer, Submission.Builder submission, List<Problem> problems) {
        if (answer instanceof JsonString string) {
            submission.answer(code, string.getString());
        } else if (answer instanceof JsonNumber number) {
            submission.answer(
                    code, number.bigDecimalValue().stripTrailingZeros().toPlainString());
        } else if (answer instanceof JsonArray array) {
            array.forEach(each -> read(code, each instanceof JsonArray ? JsonValue.TRUE : each, submission, problems));
        } else if (answer != JsonValue.NULL) {
            problems.add(Problem.at("answers." + code, "api.answer.form"));
        }
    }

    private static String text(JsonObject json, String name, List<Problem> problems) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != null && value != JsonValue.NULL) {
            problems.add(Problem.at(name, "api.text"));
        }
        return "";
    }
}
