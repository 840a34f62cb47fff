/**
 * K-means: {@link org.waymark.clustering.kmeans.KMeans} is the entry.
 *
 * <p>From the outside in: {@code KMeans} plans the search, several {@code Chain}s look for the best centres by random
 * swaps, a {@code LocalSearch} brings each candidate to its local optimum with passes over the rows, and a {@link
 * org.waymark.clustering.distance.DistanceKernel} does the arithmetic of a pass.
 */
package org.waymark.clustering.kmeans;
