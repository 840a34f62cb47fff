package org.waymark.statistics.samplesize;

import org.waymark.statistics.Arguments;

/**
 * The sample that a segmentation needs: enough for the number of variables it is based on, and enough that its smallest
 * segment can be described.
 *
 * @param basisVariables the number of variables that are clustered on, at least 1
 * @param rule people per basis variable
 * @param smallestShare the share of the smallest segment worth finding, greater than 0 and at most 1
 * @param smallestSegment the respondents that segment must have at least, at least 1
 */
public record SegmentationSampleSize(int basisVariables, Rule rule, double smallestShare, int smallestSegment) {

    /** Rules found by simulation: how often do known segments come back? */
    public enum Rule {
        /**
         * 70 per variable, for data with the usual difficulties (Dolnicar, Grün, Leisch and Schmidt 2014, Journal of
         * Travel Research 53, 296–306).
         */
        SEVENTY_PER_VARIABLE(70),
        /**
         * 100 per variable, for survey data with correlated or noisy items (Dolnicar, Grün and Leisch 2016, Journal of
         * Business Research 69, 992–999).
         */
        HUNDRED_PER_VARIABLE(100);

        private final int perVariable;

        Rule(int perVariable) {
            this.perVariable = perVariable;
        }

        /** People per basis variable. */
        public int perVariable() {
            return perVariable;
        }
    }

    public SegmentationSampleSize {
        Arguments.atLeast(1, "number of basis variables", basisVariables);
        Arguments.positiveProportion("share of the smallest segment", smallestShare);
        Arguments.atLeast(1, "smallest number of respondents in a segment", smallestSegment);
    }

    /** 100 people per variable, and at least 50 in a segment of 5 %. */
    public static SegmentationSampleSize of(int basisVariables) {
        return new SegmentationSampleSize(basisVariables, Rule.HUNDRED_PER_VARIABLE, 0.05, 50);
    }

    public SegmentationSampleSize with(Rule newRule) {
        return new SegmentationSampleSize(basisVariables, newRule, smallestShare, smallestSegment);
    }

    public SegmentationSampleSize withSmallestSegment(double newShare, int newSegment) {
        return new SegmentationSampleSize(basisVariables, rule, newShare, newSegment);
    }

    /** The people that the basis variables ask for. */
    public SampleSize forVariables() {
        return new SampleSize((double) basisVariables * rule.perVariable());
    }

    /** The people of whom the smallest segment is expected to have its minimum. */
    public SampleSize forSmallestSegment() {
        return new SampleSize(smallestSegment / smallestShare);
    }

    /** The larger of the two. */
    public SampleSize required() {
        return new SampleSize(
                Math.max(forVariables().exact(), forSmallestSegment().exact()));
    }
}
