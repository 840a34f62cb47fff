package org.waymark.survey.exchange.column;

/** Knows one kind of categories that form an order. */
@FunctionalInterface
interface Ladder {

    /**
     * Where a category stands; any numbers that rise with the order.
     *
     * @param category in small letters
     * @return NaN when it is not of this kind
     */
    double rank(String category);
}
