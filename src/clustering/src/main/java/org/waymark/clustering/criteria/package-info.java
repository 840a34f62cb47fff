/** How good a partition is, by measures that compare numbers of segments. */
package org.waymark.clustering.criteria;
