package org.waymark.portal.chart;

/** Numbers with a picture: drawn for a question, which stands above it as its title. */
public interface Chart {

    /** What the picture shows, for everybody who does not see it: the finding, not the look. */
    String sentence();

    /** The picture in the given width. */
    Drawing draw(Size size);

    /** The same numbers to read. */
    DataTable table();
}
