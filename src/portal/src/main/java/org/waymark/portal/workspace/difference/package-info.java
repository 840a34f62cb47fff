/** Pages on what differs: between segments, between two of them, between solutions, and which segments to target. */
package org.waymark.portal.workspace.difference;
