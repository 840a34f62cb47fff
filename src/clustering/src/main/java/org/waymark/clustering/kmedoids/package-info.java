/**
 * Segments of people described by variables of different kinds: Gower's dissimilarity, and k-medoids on it.
 *
 * <p>{@link org.waymark.clustering.kmedoids.MixedData} comes in,
 * {@link org.waymark.clustering.kmedoids.KMedoids} solves for one number of segments, and a
 * {@link org.waymark.clustering.kmedoids.MedoidSolution} goes out, in which a real respondent stands for each segment.
 */
package org.waymark.clustering.kmedoids;
