package org.waymark.statistics.descriptive;

import org.waymark.statistics.Arguments;

/** The check that category codes share. */
final class Codes {

    private Codes() {}

    static int approve(int code, int categories) {
        Arguments.that(
                code >= FrequencyTable.MISSING && code < categories,
                "The category code is " + code + ", but it must be from 0 to " + (categories - 1) + ", or "
                        + FrequencyTable.MISSING + " for a missing answer.");
        return code;
    }
}
