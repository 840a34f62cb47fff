package org.waymark.portal.chart;

/**
 * The widths a chart is drawn in. A page holds several drawings of one chart and shows the one that fits the room, so
 * that text keeps its size from a phone to a wide screen.
 */
public enum Size {
    /** A phone, or a narrow column. */
    NARROW(304),
    /** Half a page. */
    REGULAR(560),
    /** A sheet of paper, on which a whole page of a screen would be hard to read. */
    PAPER(760),
    /** A whole page; only for charts with many panels. */
    WIDE(1080);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** In pixels at its natural size. */
    public int width() {
        return width;
    }
}
