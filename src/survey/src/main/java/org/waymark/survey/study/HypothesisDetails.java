package org.waymark.survey.study;

import java.util.UUID;

/**
 * A hypothesis of a study.
 *
 * @param position the number people call it by, from 1
 * @param version to be given back with a change, so that two people do not overwrite each other
 */
public record HypothesisDetails(UUID id, int position, HypothesisForm form, int version) {}
