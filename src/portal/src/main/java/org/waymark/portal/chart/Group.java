package org.waymark.portal.chart;

/**
 * A segment or a persona: known by its letter everywhere, and by a colour that never stands alone.
 *
 * @param letter A to Z
 * @param name may be empty
 */
public record Group(String letter, String name) {

    private static final int COLOURS = 10;

    /** The group at that position, from 0. */
    public static Group at(int index, String name) {
        return new Group(String.valueOf((char) ('A' + index % 26)), name);
    }

    /** The class that gives it its colour; from the eleventh on colours come again. */
    public String style() {
        return "seg-" + (char) ('a' + (letter.charAt(0) - 'A') % COLOURS);
    }

    /** Letter and name. */
    public String label() {
        return name.isEmpty() ? letter : letter + ' ' + name;
    }
}
