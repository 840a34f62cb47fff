/**
 * How many people a study needs: for a margin of error, for the power to see a difference, for segments that can be
 * told apart, and how many must be invited to get them. Each question is a record of its settings; its answer, a
 * {@link org.waymark.statistics.samplesize.SampleSize}, is rounded up and keeps the exact value.
 */
package org.waymark.statistics.samplesize;
