package org.waymark.segmentation.correction;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Corrected segments beside those of the answers as given.
 *
 * @param agreement adjusted Rand index of both, by number of segments
 * @param shared respondents by corrected segment (rows) and uncorrected segment (columns)
 * @param corrected the corrected segments
 * @param uncorrected those of the answers as given
 * @param items each basis variable in both
 */
public record Correction(
        Map<Integer, Double> agreement, List<List<Integer>> shared, Side corrected, Side uncorrected, List<Item> items)
        implements Serializable {

    /**
     * One of the two solutions.
     *
     * @param sizes respondents of each segment
     * @param levels mean of the respondents' own means in each segment, items turned where they are reversed
     * @param explained share of the differences between respondents' own means that lies between segments (η²), 0 to 1:
     *     how far segments say nothing but how high people answer; null when all own means are equal
     */
    public record Side(List<Integer> sizes, List<Double> levels, Double explained) implements Serializable {}

    /**
     * A basis variable.
     *
     * @param reversed whether its answers were turned; its figures are in the direction asked all the same
     * @param patterns mean deviation from the own mean in each corrected segment, in points of the scale
     * @param means mean answer in each uncorrected segment; null where nobody answered
     */
    public record Item(String code, String label, boolean reversed, List<Double> patterns, List<Double> means)
            implements Serializable {}
}
