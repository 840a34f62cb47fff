/** How far two partitions of the same rows agree. */
package org.waymark.clustering.agreement;
