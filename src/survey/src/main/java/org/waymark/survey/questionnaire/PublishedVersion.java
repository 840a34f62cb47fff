package org.waymark.survey.questionnaire;

import java.io.Serializable;
import java.time.Instant;

/**
 * A questionnaire that was in the field, or is.
 *
 * @param number from 1
 * @param publishedAt when it went into the field
 */
public record PublishedVersion(int number, Instant publishedAt) implements Serializable {}
