package org.waymark.survey.study;

import java.util.UUID;

/** A hypothesis of a study; its position is the number people call it by, from 1. */
public record HypothesisDetails(UUID id, int position, HypothesisForm form) {}
