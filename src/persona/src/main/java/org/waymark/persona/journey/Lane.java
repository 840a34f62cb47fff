package org.waymark.persona.journey;

/** What a row of a journey map tells. */
public enum Lane {
    /** What they do. */
    ACTIONS,
    /** What they ask themselves. */
    QUESTIONS,
    /** What moves them on. */
    MOTIVATORS,
    /** What holds them up. */
    BARRIERS,
    /** Where it happens. */
    CHANNELS,
    /** What they look for to decide. */
    INFORMATION
}
