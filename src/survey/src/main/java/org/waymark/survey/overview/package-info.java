/**
 * Where a study stands, from its plan to its responses: {@link org.waymark.survey.overview.StudyStatusService}.
 */
package org.waymark.survey.overview;
