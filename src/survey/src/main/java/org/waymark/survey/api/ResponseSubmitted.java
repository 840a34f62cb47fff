package org.waymark.survey.api;

import java.util.UUID;

/** A survey got one more response. Fired within the transaction that stores it: observe it after success. */
public record ResponseSubmitted(UUID survey) {}
