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

    void add(String cell) {
        double number = style.parse(cell);
        if (Double.isNaN(number)) {
            return;
        }
        count++;
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
