/**
 * How far an estimate may be from the truth. Every interval carries its estimate and its confidence; finite
 * populations and design effects enter in one place, {@link org.waymark.statistics.interval.SamplingDesign}, as the
 * size of the simple random sample that would be as precise.
 */
package org.waymark.statistics.interval;
