package org.waymark.segmentation.run;

import java.io.Serializable;
import java.util.List;

/**
 * What tells how good a solution is, before any resampling.
 *
 * @param sizes respondents of each segment, the largest first
 * @param withinSumOfSquares squared distances of respondents to the centre of their segment, in prepared units
 * @param totalSumOfSquares squared distances to the centre of all
 * @param averageSilhouette from −1 to 1; null for a single segment
 * @param silhouettes of each segment
 * @param calinskiHarabasz variance between segments over variance within; null where it has no value
 * @param centres mean of each segment on each basis variable, in the units of the questionnaire
 */
public record Criteria(
        List<Integer> sizes,
        double withinSumOfSquares,
        double totalSumOfSquares,
        Double averageSilhouette,
        List<Double> silhouettes,
        Double calinskiHarabasz,
        List<List<Double>> centres)
        implements Serializable {}
