/** The start page of a study: where it stands on its road, what to do next, what happened last. */
package org.waymark.portal.workspace.overview;
