package org.waymark.survey.study;

/**
 * A sample plan: the assumptions and the number that follows from them.
 *
 * @param assumptions confidence, margin, expected share, population and design
 * @param required usable responses needed
 */
public record SamplePlanDetails(SampleAssumptions assumptions, int required) {}
