/** Planning the sample of a study: how many responses, whether they are enough for segments, whom to invite. */
package org.waymark.portal.workspace.sample;
