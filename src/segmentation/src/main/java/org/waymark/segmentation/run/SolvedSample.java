package org.waymark.segmentation.run;

import java.util.List;
import java.util.UUID;
import org.waymark.survey.api.ResponseMatrix.Column;

/**
 * A solution with the answers it was found on: the respondents that have a segment, row by row.
 *
 * @param run the run
 * @param study its study
 * @param settings what the run was asked to do
 * @param responses identifier of each respondent
 * @param basis what segments were formed on, one value per respondent each, “don’t know” as the settings say
 * @param descriptors what they are described with, likewise
 * @param labels segment of each respondent, from 0
 * @param segments number of segments
 * @param weights of each respondent, at least 0; null when all count the same
 */
public record SolvedSample(
        UUID run,
        UUID study,
        SegmentationSettings settings,
        List<UUID> responses,
        List<Column> basis,
        List<Column> descriptors,
        int[] labels,
        int segments,
        double[] weights) {}
