/** Which row belongs to which segment: what all methods of segmentation have in common. */
package org.waymark.clustering.partition;
