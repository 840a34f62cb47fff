package org.waymark.survey.study;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the list of studies.
 *
 * @param surveys how many surveys it has
 * @param responses how many submitted responses they have together
 */
public record StudySummary(
        UUID id, String title, boolean fictitious, Instant createdAt, long surveys, long responses) {}
