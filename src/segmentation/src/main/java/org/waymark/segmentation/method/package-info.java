/**
 * The methods of segmentation that runs offer, each on the data of one run: k-means, k-medoids, latent classes and
 * Gaussian mixtures of the engine, made alike.
 */
package org.waymark.segmentation.method;
