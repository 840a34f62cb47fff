package org.waymark.clustering.typing;

/** The probability from which on a segment is told. */
final class Threshold {

    private Threshold() {}

    static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A threshold must be from 0 to 1, and is " + probability);
        }
    }
}
