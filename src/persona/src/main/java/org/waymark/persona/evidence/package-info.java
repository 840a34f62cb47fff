/**
 * Evidence: what supports a statement on a persona page, kept with the statement as it was when the persona was built,
 * so that a figure can be followed back whatever happens to the data later.
 */
package org.waymark.persona.evidence;
