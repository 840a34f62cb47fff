/** Surveys in the API: questionnaires, responses, uploaded data, and how the field stands. */
package org.waymark.portal.rest.survey;
