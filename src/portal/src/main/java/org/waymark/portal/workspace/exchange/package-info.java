/** Pages on which existing data comes in, and files go out. */
package org.waymark.portal.workspace.exchange;
