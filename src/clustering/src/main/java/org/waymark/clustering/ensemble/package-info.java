/** One solution out of many: what different methods, starts and numbers of segments agree on. */
package org.waymark.clustering.ensemble;
