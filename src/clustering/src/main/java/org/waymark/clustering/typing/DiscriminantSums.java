package org.waymark.clustering.typing;

/** All that linear discriminant analysis needs to know of people: sums, which can be added and taken away. */
final class DiscriminantSums {

    private final double[] weights;
    private final double[][] sums;
    private final double[][] products;

    private DiscriminantSums(double[] weights, double[][] sums, double[][] products) {
        this.weights = weights;
        this.sums = sums;
        this.products = products;
    }

    static DiscriminantSums of(CodedSample sample) {
        int columns = sample.columns();
        DiscriminantSums all = new DiscriminantSums(
                new double[sample.segments()], new double[sample.segments()][columns], new double[columns][columns]);
        for (int person = 0; person < sample.people(); person++) {
            all.add(sample.values()[person], sample.segmentOf()[person], sample.weights()[person]);
        }
        return all;
    }

    private void add(double[] values, int segment, double weight) {
        weights[segment] += weight;
        for (int row = 0; row < values.length; row++) {
            double weighted = weight * values[row];
            sums[segment][row] += weighted;
            for (int column = 0; column <= row; column++) {
                products[row][column] += weighted * values[column];
            }
        }
    }

    /** Those of the people who are not among the others. */
    DiscriminantSums without(DiscriminantSums others) {
        double[] rest = new double[weights.length];
        for (int segment = 0; segment < rest.length; segment++) {
            double left = weights[segment] - others.weights[segment];
            rest[segment] = left > 1e-9 * weights[segment] ? left : 0;
        }
        return new DiscriminantSums(rest, difference(sums, others.sums), difference(products, others.products));
    }

    /** The discriminant functions of some columns. */
    Scores scores(int[] columns, double ridge) {
        double[][] means = new double[weights.length][columns.length];
        double total = 0;
        int occupied = 0;
        for (int segment = 0; segment < weights.length; segment++) {
            for (int column = 0; column < columns.length && weights[segment] > 0; column++) {
                means[segment][column] = sums[segment][columns[column]] / weights[segment];
            }
            total += weights[segment];
            occupied += weights[segment] > 0 ? 1 : 0;
        }
        SymmetricMatrix covariances = covariances(columns, means, Math.max(1, total - occupied), ridge);
        double[] constants = new double[weights.length];
        double[][] coefficients = new double[weights.length][];
        for (int segment = 0; segment < weights.length; segment++) {
            coefficients[segment] = covariances.solve(means[segment]);
            constants[segment] = Math.log(weights[segment] / total);
            for (int column = 0; column < columns.length; column++) {
                constants[segment] -= coefficients[segment][column] * means[segment][column] / 2;
            }
        }
        return new Scores(constants, coefficients);
    }

    private SymmetricMatrix covariances(int[] columns, double[][] means, double degreesOfFreedom, double ridge) {
        double[][] within = new double[columns.length][columns.length];
        for (int row = 0; row < columns.length; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = products[Math.max(columns[row], columns[column])][Math.min(columns[row], columns[column])];
                for (int segment = 0; segment < weights.length; segment++) {
                    sum -= weights[segment] * means[segment][row] * means[segment][column];
                }
                within[row][column] = sum / degreesOfFreedom;
            }
            within[row][row] = Math.max(0, within[row][row]) + ridge;
        }
        return new SymmetricMatrix(within).decompose();
    }

    private static double[][] difference(double[][] from, double[][] less) {
        double[][] rest = new double[from.length][from.length == 0 ? 0 : from[0].length];
        for (int row = 0; row < from.length; row++) {
            for (int column = 0; column < rest[row].length; column++) {
                rest[row][column] = from[row][column] - less[row][column];
            }
        }
        return rest;
    }
}
