/**
 * What other contexts may know of segmentations: runs, their solutions, the profiles of segments with the evidence
 * behind every figure.
 */
package org.waymark.segmentation.api;
