/** The manager's side of a survey: its questionnaire is written, looked at, put into the field and closed. */
package org.waymark.portal.workspace.survey;
