/** Pages of the clustering service: asking for a run, following it, deciding on a number of segments, reading them. */
package org.waymark.portal.workspace.segmentation;
