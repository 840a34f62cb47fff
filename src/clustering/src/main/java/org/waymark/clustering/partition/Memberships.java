package org.waymark.clustering.partition;

/**
 * For every row the probabilities of belonging to each of some classes, which add up to 1, or none when the row was left
 * out. Immutable.
 */
public final class Memberships {

    private final int classes;
    private final double[] probabilities;
    private final int[] patternOf;

    private Memberships(int classes, double[] probabilities, int[] patternOf) {
        this.classes = classes;
        this.probabilities = probabilities;
        this.patternOf = patternOf;
    }

    /**
     * Memberships that equal rows share.
     *
     * @param classes at least 1
     * @param probabilities patterns × classes, pattern after pattern; copied
     * @param patternOf by row, the pattern it has, or {@link Partition#NONE}; copied
     */
    public static Memberships of(int classes, double[] probabilities, int[] patternOf) {
        if (classes < 1 || probabilities.length % classes != 0) {
            throw new IllegalArgumentException(
                    probabilities.length + " probabilities do not fill rows of " + classes + " classes");
        }
        return new Memberships(classes, probabilities.clone(), patternOf.clone());
    }

    public int classes() {
        return classes;
    }

    public int rows() {
        return patternOf.length;
    }

    /** Whether the row has memberships; false when it was left out. */
    public boolean has(int row) {
        return patternOf[row] != Partition.NONE;
    }

    /** 0 to 1; NaN when the row was left out. */
    public double probability(int row, int ofClass) {
        return has(row) ? probabilities[patternOf[row] * classes + ofClass] : Double.NaN;
    }

    /** The largest of the row's probabilities, 1/classes to 1; NaN when the row was left out. */
    public double certainty(int row) {
        return has(row) ? probability(row, modalClass(row)) : Double.NaN;
    }

    /** Σ −p ln p over the row's probabilities, 0 to ln classes; NaN when the row was left out. */
    public double entropy(int row) {
        double entropy = 0;
        for (int number = 0; number < classes; number++) {
            double probability = probability(row, number);
            entropy -= probability == 0 ? 0 : probability * Math.log(probability);
        }
        return entropy;
    }

    /** Every row in its most probable class; of equally probable ones, in the first. */
    public Partition modal() {
        int[] segmentOf = new int[rows()];
        for (int row = 0; row < segmentOf.length; row++) {
            segmentOf[row] = has(row) ? modalClass(row) : Partition.NONE;
        }
        return Partition.of(classes, segmentOf);
    }

    private int modalClass(int row) {
        int modal = 0;
        for (int number = 1; number < classes; number++) {
            if (probability(row, number) > probability(row, modal)) {
                modal = number;
            }
        }
        return modal;
    }
}
