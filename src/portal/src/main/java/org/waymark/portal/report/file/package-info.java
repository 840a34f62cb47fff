/** A report as a page, as an HTML file that needs nothing else, and as a tagged PDF. */
package org.waymark.portal.report.file;
