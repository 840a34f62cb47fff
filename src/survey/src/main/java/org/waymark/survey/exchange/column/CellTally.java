package org.waymark.survey.exchange.column;

import java.util.regex.Pattern;

/** How many cells are numbers, in either style, and how many are e-mail addresses. */
final class CellTally {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final NumberTally points;
    private final NumberTally commas;
    private long emails;

    CellTally() {
        this(new NumberTally(NumberStyle.POINT), new NumberTally(NumberStyle.COMMA), 0);
    }

    private CellTally(NumberTally points, NumberTally commas, long emails) {
        this.points = points;
        this.commas = commas;
        this.emails = emails;
    }

    CellTally copy() {
        return new CellTally(points.copy(), commas.copy(), emails);
    }

    /** @param times how many cells say the same */
    void add(String cell, long times) {
        points.add(cell, times);
        commas.add(cell, times);
        if (cell.indexOf('@') > 0 && EMAIL.matcher(cell).matches()) {
            emails += times;
        }
    }

    /** Of the style in which more cells are numbers. */
    NumberTally numbers() {
        return commas.count() > points.count() ? commas : points;
    }

    long emails() {
        return emails;
    }
}
