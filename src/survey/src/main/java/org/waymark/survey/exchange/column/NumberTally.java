package org.waymark.survey.exchange.column;

/** What is known of a column's cells as numbers of one style. */
final class NumberTally {

    private final NumberStyle style;
    private long count;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;
    private boolean whole = true;
    private int decimals;

    NumberTally(NumberStyle style) {
        this.style = style;
    }

    NumberTally copy() {
        var copy = new NumberTally(style);
        copy.count = count;
        copy.smallest = smallest;
        copy.largest = largest;
        copy.whole = whole;
        copy.decimals = decimals;
        return copy;
    }

    /** @param times how many cells say the same */
    void add(String cell, long times) {
        double number = style.parse(cell);
        if (Double.isNaN(number)) {
            return;
        }
        count += times;
        smallest = Math.min(smallest, number);
        largest = Math.max(largest, number);
        whole &= number == Math.rint(number);
        decimals = Math.max(decimals, style.decimals(cell));
    }

    /** How many cells are numbers. */
    long count() {
        return count;
    }

    NumberStyle style() {
        return style;
    }

    double smallest() {
        return smallest;
    }

    double largest() {
        return largest;
    }

    boolean isWhole() {
        return whole;
    }

    int decimals() {
        return whole ? 0 : decimals;
    }
}
