/**
 * Pages for people who answer a survey: on a phone, once, in a hurry. They work without scripts, keep nothing on the
 * server between two requests but what {@link org.waymark.survey.response.RespondentService} has committed, and know a
 * respondent only by the secret in their own cookie or link.
 */
package org.waymark.portal.respond;
