package org.waymark.survey.api;

import java.util.UUID;

/** Somebody began to answer a survey. Fired within the transaction that stores it: observe it after success. */
public record ResponseStarted(UUID survey) {}
