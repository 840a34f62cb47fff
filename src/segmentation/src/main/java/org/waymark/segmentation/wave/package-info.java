/**
 * Waves: a later survey typed with the typing tool of an earlier solution. How large the segments are there, what has
 * moved and by how much, and whether the segments still hold.
 */
package org.waymark.segmentation.wave;
