package org.waymark.persona.persona;

/** Whom a piece of advice is for. */
public enum Audience {
    MARKETING,
    SALES,
    PRODUCT,
    SUPPORT
}
