package org.waymark.statistics.test;

/**
 * One of several comparisons of two groups, each tested by itself and then corrected for their number.
 *
 * @param first index of a group, from 0
 * @param second index of a later group
 * @param difference the mean or proportion of the second group minus that of the first
 * @param pValue of this comparison alone
 * @param adjustedPValue corrected for all comparisons
 */
public record PairwiseComparison(int first, int second, double difference, double pValue, double adjustedPValue) {}
