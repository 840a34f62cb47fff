/**
 * Whether the same segments come out of other samples of the same population: the bootstrap of whole partitions
 * (Dolnicar, Leisch 2010) and of single segments (Hennig 2007; Dolnicar, Leisch 2017), whether segments last as their
 * number grows, and what agreement chance alone brings about. Works with any method of segmentation.
 */
package org.waymark.clustering.stability;
