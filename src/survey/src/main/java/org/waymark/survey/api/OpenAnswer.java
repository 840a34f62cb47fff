package org.waymark.survey.api;

import java.util.UUID;

/**
 * What a respondent wrote.
 *
 * @param response whose it is
 * @param words as written
 */
public record OpenAnswer(UUID response, String words) {}
