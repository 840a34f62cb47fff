package org.waymark.survey.api;

/** What a question is for. Everything downstream reads it. */
public enum QuestionRole {
    /** Segments are formed on it. */
    BASIS,
    /** Segments are described with it. */
    DESCRIPTOR,
    /** Decides who takes part. */
    SCREENER,
    /** Tells careful answers from careless ones. */
    QUALITY,
    /** What the company wants to move: recommendation, satisfaction. */
    OUTCOME,
    /** Says who somebody is. Never leaves the survey. */
    IDENTITY
}
