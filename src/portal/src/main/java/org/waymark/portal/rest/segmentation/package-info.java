/** The clustering service in the API: runs, their solutions, who is in which segment, and the decision. */
package org.waymark.portal.rest.segmentation;
