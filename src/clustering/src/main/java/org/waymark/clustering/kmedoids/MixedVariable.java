package org.waymark.clustering.kmedoids;

import java.util.Objects;

/**
 * A variable of mixed data.
 *
 * @param weight how much it counts beside the others, 0 to 1e50; with 0 it is not used
 */
public record MixedVariable(String name, Measure measure, double weight) {

    private static final double LARGEST_WEIGHT = 1e50;

    public MixedVariable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(measure);
        if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
            throw new IllegalArgumentException("The weight of " + name + " is " + weight
                    + "; a weight must be a number from 0 to " + LARGEST_WEIGHT);
        }
    }

    /** A variable that counts as much as any other. */
    public MixedVariable(String name, Measure measure) {
        this(name, measure, 1);
    }
}
