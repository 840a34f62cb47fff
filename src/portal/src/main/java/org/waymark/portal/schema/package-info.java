/** The published forms of our documents, for programs that write or read them. */
package org.waymark.portal.schema;
