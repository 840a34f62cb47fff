/** The journey map: stages across, lanes down, for one to five personas at once. */
package org.waymark.persona.journey;
