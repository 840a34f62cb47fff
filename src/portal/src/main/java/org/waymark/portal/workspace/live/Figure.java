package org.waymark.portal.workspace.live;

import org.waymark.portal.chart.Meter;

/**
 * A figure at the top of the page.
 *
 * @param label what it counts
 * @param value the number
 * @param hint its base, interval or unit
 * @param meter how far it is; null where there is no goal
 */
public record Figure(String label, String value, String hint, Meter meter) {

    Figure(String label, String value, String hint) {
        this(label, value, hint, null);
    }
}
