/**
 * Watching a survey in the field: how many answered, whether they are enough, and what they said. Answers are counted as
 * they are stored, never loaded as entities; questions that say who somebody is are not counted at all.
 */
package org.waymark.survey.monitoring;
