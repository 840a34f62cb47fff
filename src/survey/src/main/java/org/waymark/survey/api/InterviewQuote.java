package org.waymark.survey.api;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something a stakeholder said and agreed to be quoted with.
 *
 * @param id of the quote
 * @param words what they said
 * @param stakeholder who, as a role or a pseudonym
 */
public record InterviewQuote(UUID id, String words, String stakeholder) implements Serializable {}
