/** Personas in the API: drafted from a run, edited, published, and listed for other systems. */
package org.waymark.portal.rest.persona;
