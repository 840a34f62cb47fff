/**
 * What other contexts may know of studies and responses: who has which rights, and the usable responses as a matrix of
 * variables. Identity questions never pass through here.
 */
package org.waymark.survey.api;
