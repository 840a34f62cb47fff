package org.waymark.survey.api;

/** The kind of data a question gives. */
public enum Dimension {
    NEED,
    ATTITUDE,
    BEHAVIOUR,
    SATISFACTION,
    DEMOGRAPHIC,
    FIRMOGRAPHIC,
    FINANCIAL
}
