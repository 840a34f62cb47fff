package org.waymark.survey.questionnaire;

import java.io.Serializable;

/**
 * One statement of a battery.
 *
 * @param code unique within its battery
 * @param text what is rated
 */
public record Item(String code, LocalText text) implements Serializable {}
