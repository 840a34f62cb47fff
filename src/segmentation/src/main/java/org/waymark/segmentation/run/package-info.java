/**
 * The run: one execution of the clustering service. It waits in the database until an instance claims it, reports its
 * progress there, keeps every finished piece of work, and so survives the instance that works on it.
 */
package org.waymark.segmentation.run;
