package org.waymark.portal.security;

/** Where a person works. A persona page shows the advice for this department first. */
public enum Department {
    MARKETING,
    SALES,
    PRODUCT,
    SUPPORT,
    OTHER
}
