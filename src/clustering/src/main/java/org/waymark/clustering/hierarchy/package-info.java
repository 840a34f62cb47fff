/** Hierarchical clustering of a few hundred things at most, such as the items of a battery. */
package org.waymark.clustering.hierarchy;
