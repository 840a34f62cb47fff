/** Where the segmentation of a study stands. */
package org.waymark.segmentation.overview;
