/** The description of the API (OpenAPI 3.0), made from the resources themselves, so that it always says what they do. */
package org.waymark.portal.rest.openapi;
