/** What personas and journey maps have in common once they are published. */
package org.waymark.persona.publication;
