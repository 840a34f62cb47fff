/**
 * From answers to the matrix that is clustered: which rows are used, how variables are scaled, and the collapse of equal
 * rows into one weighted row.
 *
 * <p>{@link org.waymark.clustering.preparation.DataMatrix} comes in, {@link
 * org.waymark.clustering.preparation.Preparation} says what to do,
 * {@link org.waymark.clustering.preparation.PreparedData} goes out and remembers the way back.
 */
package org.waymark.clustering.preparation;
