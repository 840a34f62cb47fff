/**
 * Gaussian mixtures: {@link org.waymark.clustering.mixture.GaussianMixture} is the entry.
 *
 * <p>{@code GaussianMixture} runs the {@link org.waymark.clustering.em.EmSearch}, a {@code MixtureModel} makes its steps
 * over the distinct rows, a {@code Component} knows the density of one component in the form that {@link
 * org.waymark.clustering.mixture.CovarianceShape} allows.
 */
package org.waymark.clustering.mixture;
