package org.waymark.statistics.interval;

/**
 * The interval of a difference made from the interval of each part: Newcombe's hybrid score interval when those are
 * Wilson's (Newcombe 1998, Statistics in Medicine 17, 873–890, method 10; Zou and Donner 2008, Statistics in Medicine
 * 27, 1693–1702, for other parts).
 */
public final class NewcombeInterval {

    private NewcombeInterval() {}

    /** The first minus the second; both with the same confidence, from independent groups. */
    public static Interval of(Interval first, Interval second) {
        double difference = first.estimate() - second.estimate();
        double down = Math.hypot(first.estimate() - first.lower(), second.upper() - second.estimate());
        double up = Math.hypot(first.upper() - first.estimate(), second.estimate() - second.lower());
        return new Interval(difference, difference - down, difference + up, first.confidence());
    }
}
