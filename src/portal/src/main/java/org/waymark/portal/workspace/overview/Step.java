package org.waymark.portal.workspace.overview;

import org.waymark.portal.workspace.overview.Station.State;

/**
 * A station as the page shows it.
 *
 * @param figures where it stands, in figures
 * @param remark what somebody should know of it; may be empty
 * @param link where it is worked on
 */
public record Step(Station station, State state, String figures, String remark, String link, boolean next) {

    public int number() {
        return station.ordinal() + 1;
    }

    public boolean isDone() {
        return state == State.DONE;
    }
}
