package org.waymark.persona.persona;

/** Where on a persona page a statement stands. */
public enum Section {
    /** What drives them. */
    DRIVERS,
    /** What stops them. */
    BARRIERS,
    /** How they act. */
    BEHAVIOUR,
    /** Where to meet them. */
    CHANNELS,
    /** Who they are. */
    PROFILE,
    /** How they see us. */
    OUTCOMES
}
