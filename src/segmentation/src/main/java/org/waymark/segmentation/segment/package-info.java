/** Segments: how large they are, what sets them apart, and how sure that is. */
package org.waymark.segmentation.segment;
