package org.waymark.portal.workspace.overview;

/** The stations on the road of a study, in their order. */
public enum Station {
    CONTEXT,
    INTERVIEWS,
    HYPOTHESES,
    SAMPLE,
    QUESTIONNAIRE,
    RESPONSES,
    SEGMENTS,
    PERSONAS,
    JOURNEYS,
    LIBRARY;

    /** How far a station is. */
    public enum State {
        DONE,
        UNDER_WAY,
        NOT_YET
    }
}
