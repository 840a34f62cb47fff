package org.waymark.survey.api;

import java.util.UUID;

/**
 * A study as other contexts name it.
 *
 * @param id of the study
 * @param title what its members call it
 * @param population whom the study speaks for; may be empty
 * @param fictitious whether its company and data are made up, which everything made of it has to say
 */
public record StudyReference(UUID id, String title, String population, boolean fictitious) {}
