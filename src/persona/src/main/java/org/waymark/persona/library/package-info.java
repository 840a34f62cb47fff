/** The library: what has been published, for every employee to find and read. */
package org.waymark.persona.library;
