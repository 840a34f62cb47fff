/**
 * Whether a difference matters. With a thousand respondents almost every difference is significant; effect sizes say
 * how large it is, on scales that do not grow with the sample, with intervals from the noncentral distributions.
 */
package org.waymark.statistics.effect;
