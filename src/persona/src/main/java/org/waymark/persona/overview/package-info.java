/** Where the personas and journey maps of a study stand. */
package org.waymark.persona.overview;
