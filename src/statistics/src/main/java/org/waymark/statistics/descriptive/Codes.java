package org.waymark.statistics.descriptive;

/** The check that category codes share. */
final class Codes {

    private Codes() {}

    static int approve(int code, int categories) {
        if (code < FrequencyTable.MISSING || code >= categories) {
            throw new IllegalArgumentException("The category code is " + code + ", but it must be from 0 to "
                    + (categories - 1) + ", or " + FrequencyTable.MISSING + " for a missing answer.");
        }
        return code;
    }
}
