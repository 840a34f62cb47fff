/**
 * Charts, drawn on the server. A {@link org.waymark.portal.chart.Chart} holds the numbers, draws itself in the width
 * there is and says the same in a sentence and in a table; the tag {@code wm:chart} puts the three on a page. Geometry is
 * computed here and knows no colours: marks carry the classes of {@code plots.css}.
 */
package org.waymark.portal.chart;
