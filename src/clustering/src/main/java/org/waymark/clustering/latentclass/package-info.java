/**
 * Latent class analysis: {@link org.waymark.clustering.latentclass.LatentClassAnalysis} is the entry.
 *
 * <p>From the outside in: {@code LatentClassAnalysis} runs the {@link org.waymark.clustering.em.EmSearch}, a {@code
 * LatentClassModel} makes its steps over {@code CodedPatterns}, {@code ResponseTables} hold the chances of answers in the
 * shape a pass over the patterns wants, and {@code ClassPriors} say how likely each class is before any answer.
 */
package org.waymark.clustering.latentclass;
