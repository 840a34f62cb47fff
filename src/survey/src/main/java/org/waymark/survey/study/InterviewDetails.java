package org.waymark.survey.study;

import java.util.UUID;

/**
 * An interview of a study.
 *
 * @param version to be given back with a change, so that two people do not overwrite each other
 */
public record InterviewDetails(UUID id, InterviewForm form, int version) {}
