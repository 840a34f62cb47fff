/** Pages of a study: its list, overview, plan, interviews, sample and members. */
package org.waymark.portal.workspace.study;
