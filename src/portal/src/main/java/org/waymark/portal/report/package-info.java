/**
 * What there is to say about a solution, in sections: words, figures, charts and tables as values. A page's files, the
 * report page and the printed report are all made of them. Whoever adds a {@link SectionSource} adds to all of these.
 */
package org.waymark.portal.report;
