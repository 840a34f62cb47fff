/**
 * How many segments: {@link org.waymark.clustering.choice.SegmentCountPolicy} weighs what the criteria say about each
 * number and gives its reasons as values, for others to put into words.
 */
package org.waymark.clustering.choice;
