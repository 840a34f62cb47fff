package org.waymark.survey.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A survey at one moment.
 *
 * @param survey the survey
 * @param at the moment
 * @param sample whether the responses are enough
 * @param field how answering goes
 * @param questions what was answered, in the order of the questionnaire, without questions that say who somebody is
 */
public record Monitor(
        UUID survey, Instant at, SampleProgress sample, FieldProgress field, List<QuestionResult> questions) {

    public Monitor {
        questions = List.copyOf(questions);
    }
}
