/** Pages on which personas and journey maps are written and published. */
package org.waymark.portal.workspace.persona;
