package org.waymark.segmentation.run;

import java.io.Serializable;

/**
 * How much closer respondents are to the centre of their segment than in data without segments (Tibshirani, Walther and
 * Hastie 2001).
 *
 * @param gap expected minus observed logarithm of half the within sum of squares; larger is closer
 * @param standardError of the gap, from the data sets drawn
 */
public record Gap(double gap, double standardError) implements Serializable {}
