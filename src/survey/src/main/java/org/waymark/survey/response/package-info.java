/**
 * Responses: answered page by page, submitted once. What this package acknowledges is committed, and nothing it keeps of
 * a submitted response leads back to a person who was promised anonymity.
 */
package org.waymark.survey.response;
