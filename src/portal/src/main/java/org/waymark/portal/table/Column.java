package org.waymark.portal.table;

/**
 * A column of a sheet.
 *
 * @param heading what stands above it
 * @param kind what its cells hold
 * @param digits of a decimal after the point, of a share's percentage likewise
 * @param onlyInFiles whether there is no room for it on a page
 */
public record Column(String heading, Kind kind, int digits, boolean onlyInFiles) {

    /** What the cells of a column hold, besides nothing. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Whole numbers. */
        COUNT,
        /** Fractions of 1, shown in percent. */
        SHARE,
        /** Numbers. */
        DECIMAL,
        /** Probabilities of tests, shown as .012 and as less than .001. */
        PROBABILITY
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT, 0, false);
    }

    public static Column count(String heading) {
        return new Column(heading, Kind.COUNT, 0, false);
    }

    public static Column share(String heading, int digits) {
        return new Column(heading, Kind.SHARE, digits, false);
    }

    public static Column decimal(String heading, int digits) {
        return new Column(heading, Kind.DECIMAL, digits, false);
    }

    public static Column probability(String heading) {
        return new Column(heading, Kind.PROBABILITY, 3, false);
    }

    /** The same for files only. */
    public Column forFiles() {
        return new Column(heading, kind, digits, true);
    }

    public boolean isNumber() {
        return kind != Kind.TEXT;
    }
}
