package org.waymark.clustering.preparation;

/**
 * How one person uses the answer scale, over the values observed.
 *
 * @param mean 0 when no value is observed
 * @param standardDeviation with n − 1, as R {@code sd}; 0 when all values are equal or only one is observed
 */
record PersonScale(double mean, double standardDeviation) {

    static PersonScale of(double[] row) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int observed = 0;
        for (double value : row) {
            if (!Double.isNaN(value)) {
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
                sum += value;
                observed++;
            }
        }
        if (!(largest > smallest)) {
            // Exactly, for a mean that is off by rounding would leave variation where there is none.
            return new PersonScale(observed == 0 ? 0 : smallest, 0);
        }
        double mean = sum / observed;
        double range = largest - smallest;
        double squares = 0;
        for (double value : row) {
            double deviation = Double.isNaN(value) ? 0 : (value - mean) / range;
            squares += deviation * deviation;
        }
        return new PersonScale(mean, range * Math.sqrt(squares / (observed - 1)));
    }

    boolean varies() {
        return standardDeviation > 0;
    }

    /** @param standardise whether to divide by the standard deviation after taking the mean off */
    double[] apply(double[] row, boolean standardise) {
        double scale = standardise && varies() ? standardDeviation : 1;
        double[] prepared = new double[row.length];
        for (int variable = 0; variable < row.length; variable++) {
            prepared[variable] = (row[variable] - mean) / scale;
        }
        return prepared;
    }
}
