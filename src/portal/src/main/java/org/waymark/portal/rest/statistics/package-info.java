/** The calculators in the API. */
package org.waymark.portal.rest.statistics;
