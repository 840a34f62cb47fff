package org.waymark.survey.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A complete response as a program sends it.
 *
 * @param place where it stands in what was sent, for what is said about it: {@code line 3}; empty when it came alone
 * @param submissionId chosen by the sender, so that sending twice stores once; up to 64 characters, empty for none
 * @param language the respondent's; empty for the first of the questionnaire
 * @param answers by field: the question's code, or code, underscore and item; several values for a multiple choice
 */
public record Submission(String place, String submissionId, String language, Map<String, List<String>> answers) {

    static final int ID_LIMIT = 64;

    /** Puts a submission together, answer by answer. */
    public static final class Builder {

        private final String place;
        private final Map<String, List<String>> answers = new LinkedHashMap<>();
        private String submissionId = "";
        private String language = "";

        public Builder(String place) {
            this.place = place;
        }

        public Builder identifiedBy(String id) {
            submissionId = id == null ? "" : id.strip();
            return this;
        }

        public Builder in(String spoken) {
            language = spoken == null ? "" : spoken.strip();
            return this;
        }

        /** Adds one value to the field. */
        public Builder answer(String field, String value) {
            answers.computeIfAbsent(field, none -> new ArrayList<>()).add(value);
            return this;
        }

        public Submission build() {
            return new Submission(place, submissionId, language, answers);
        }
    }

    /** Where in what was sent the field stands. */
    String placeOf(String field) {
        return place.isEmpty() ? "answers." + field : place + ", column " + field;
    }
}
