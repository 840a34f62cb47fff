/** Journey maps in the API. */
package org.waymark.portal.rest.journey;
