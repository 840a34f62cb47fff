package org.waymark.clustering.typing;

import java.util.Arrays;

/**
 * Answers as columns of numbers with mean 0 over the people the coding was made of.
 *
 * @param values people × columns
 * @param segmentOf by person, 0 … {@code segments} − 1
 * @param weights by person, above 0
 * @param segments of which some may have nobody
 */
record CodedSample(double[][] values, int[] segmentOf, double[] weights, int segments) {

    int people() {
        return values.length;
    }

    int columns() {
        return values.length == 0 ? 0 : values[0].length;
    }

    CodedSample people(int[] people) {
        return new CodedSample(
                Arrays.stream(people).mapToObj(person -> values[person]).toArray(double[][]::new),
                Arrays.stream(people).map(person -> segmentOf[person]).toArray(),
                Arrays.stream(people).mapToDouble(person -> weights[person]).toArray(),
                segments);
    }

    CodedSample columns(int[] columns) {
        double[][] fewer = new double[people()][columns.length];
        for (int person = 0; person < fewer.length; person++) {
            for (int column = 0; column < columns.length; column++) {
                fewer[person][column] = values[person][columns[column]];
            }
        }
        return new CodedSample(fewer, segmentOf, weights, segments);
    }
}
