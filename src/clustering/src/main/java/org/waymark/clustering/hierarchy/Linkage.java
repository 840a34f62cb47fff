package org.waymark.clustering.hierarchy;

/** How far two groups are apart when their members are known to be. */
public enum Linkage {
    /** As the farthest members; R {@code hclust(d, "complete")}. */
    COMPLETE {
        @Override
        double join(double first, double second, double between, int a, int b, int other) {
            return Math.max(first, second);
        }
    },
    /** As all pairs of members on average; R {@code hclust(d, "average")}. */
    AVERAGE {
        @Override
        double join(double first, double second, double between, int a, int b, int other) {
            return (a * first + b * second) / (a + b);
        }
    },
    /** By what joining adds to the sum of squares (Ward 1963), R {@code hclust(d, "ward.D2")}; for Euclidean distances. */
    WARD {
        @Override
        double join(double first, double second, double between, int a, int b, int other) {
            double squares = (a + other) * first * first + (b + other) * second * second - other * between * between;
            return Math.sqrt(Math.max(0, squares / (a + b + other)));
        }
    };

    /**
     * The distance of a group to two that are joined (Lance and Williams 1967, The Computer Journal 9, 373–380).
     *
     * @param first its distance to the one
     * @param second its distance to the other
     * @param between the distance of those two
     * @param a members of the one
     * @param b members of the other
     * @param other members of the group itself
     */
    abstract double join(double first, double second, double between, int a, int b, int other);
}
