package org.waymark.survey.questionnaire;

import java.io.Serializable;

/**
 * Where a question stands.
 *
 * @param page its page, from 0
 * @param question its position on the page, from 0
 */
public record Place(int page, int question) implements Serializable {}
