package org.waymark.segmentation.method;

import java.util.Arrays;
import java.util.List;

/** Numbers as they are stored: JSON knows no NaN, so what cannot be computed is null. */
final class Numbers {

    private Numbers() {}

    static Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    static List<Double> list(double[] values) {
        return Arrays.stream(values).mapToObj(Numbers::finite).toList();
    }

    static List<List<Double>> rows(double[][] table) {
        return Arrays.stream(table).map(Numbers::list).toList();
    }
}
