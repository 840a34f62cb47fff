/**
 * Distributions that Commons Statistics lacks: the noncentral ones behind power and intervals of effect sizes, and
 * the studentized range behind Tukey's comparisons. Upper tails are summed from positive terms, never taken as one
 * minus the lower tail, so that a small probability keeps its digits.
 */
package org.waymark.statistics.distribution;
