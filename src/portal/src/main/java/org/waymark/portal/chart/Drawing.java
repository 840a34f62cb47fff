package org.waymark.portal.chart;

import java.util.List;

/**
 * A picture as simple marks.
 *
 * @param width of the view box
 * @param height of the view box
 * @param marks what is drawn, in this order; all of it lies within the view box
 */
public record Drawing(double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
