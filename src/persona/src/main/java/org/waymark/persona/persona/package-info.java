/** The persona: a face for a segment, drafted from its profile, completed by people, published in versions. */
package org.waymark.persona.persona;
