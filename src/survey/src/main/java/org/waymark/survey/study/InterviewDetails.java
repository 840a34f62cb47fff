package org.waymark.survey.study;

import java.util.UUID;

/** An interview of a study. */
public record InterviewDetails(UUID id, InterviewForm form) {}
