package org.waymark.portal.table;

/**
 * A number that is written otherwise than its column says, because shares and means stand in one column.
 *
 * @param value null for none
 * @param kind {@code SHARE} or {@code DECIMAL}
 * @param digits as those of a column
 * @param mark shown behind it on a page, and left out of files; may be empty
 */
public record Figure(Double value, Column.Kind kind, int digits, String mark) {}
