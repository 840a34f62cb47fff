package org.waymark.survey.study;

/**
 * A sample plan: the assumptions and the number that follows from them.
 *
 * @param confidence between 0 and 1, such as 0.95
 * @param margin half the width of the interval of a proportion, between 0 and 1
 * @param proportion the share expected; 0.5 is the most cautious
 * @param population size of the population; null when it is large or unknown
 * @param designEffect by how much weighting and clustering enlarge the variance; 1 for a simple random sample
 * @param required usable responses needed
 */
public record SamplePlanDetails(
        double confidence, double margin, double proportion, Long population, double designEffect, int required) {}
