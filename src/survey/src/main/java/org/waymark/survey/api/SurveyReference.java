package org.waymark.survey.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A survey as other contexts name it.
 *
 * @param id of the survey
 * @param title what its members call it
 * @param firstDay the first day on which somebody answered; null before that
 * @param lastDay the last one so far
 * @param uploaded whether its responses were collected elsewhere and nobody said when, so that the days are those of the
 *     upload
 */
public record SurveyReference(UUID id, String title, LocalDate firstDay, LocalDate lastDay, boolean uploaded) {}
