package org.waymark.clustering.kmedoids;

/** What the values of a variable mean, and so how far two of them are apart: from 0, equal, to 1 (Gower 1971). */
public enum Measure {
    /** Amounts. The difference, divided by the range of the values observed. */
    NUMERIC,
    /**
     * Places on a scale of ordered answers, given as whole numbers. Neighbouring answers are taken to be equally far
     * apart, as R {@code cluster::daisy} does with ordered factors: the difference in places, divided by the range of
     * the places observed.
     */
    ORDINAL,
    /** Answers without an order, yes/no among them, given as any numbers. 0 when equal, else 1. */
    NOMINAL,
    /**
     * Yes, 1, or no, 0, where only having something in common counts: two persons who both say no are not compared on
     * the variable. Right for features that few people have (R {@code daisy(type = list(asymm = ...))}).
     */
    ASYMMETRIC
}
