/** The live page of a survey: what the monitor says, in sentences, figures and charts, and how browsers hear of news. */
package org.waymark.portal.workspace.live;
