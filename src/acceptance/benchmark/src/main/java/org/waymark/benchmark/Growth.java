package org.waymark.benchmark;

import java.util.List;

/** How time grows: time is proportional to size to the power of the slope of logarithms, by least squares. */
final class Growth {

    private Growth() {}

    static double exponent(List<Double> sizes, List<Double> times) {
        double meanSize = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
        double meanTime = times.stream().mapToDouble(Math::log).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int at = 0; at < sizes.size(); at++) {
            double size = Math.log(sizes.get(at)) - meanSize;
            products += size * (Math.log(times.get(at)) - meanTime);
            squares += size * size;
        }
        return products / squares;
    }
}
