package org.waymark.survey.response;

/** How far a response is. */
public enum ResponseState {
    DRAFT,
    SUBMITTED
}
