/**
 * The REST API, {@code /api/v1}: the same services and the same rights as the pages, for programs that act for a person
 * by a bearer token. A resource reads the request, calls one service, and answers with a record; every refusal becomes a
 * problem document in one place, {@link org.waymark.portal.rest.ProblemMapper}.
 */
package org.waymark.portal.rest;
