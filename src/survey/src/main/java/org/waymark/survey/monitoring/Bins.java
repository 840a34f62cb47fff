package org.waymark.survey.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Ranges of equal width for the answers to a number: at most ten, with round limits. */
final class Bins {

    private static final int MOST = 10;

    private Bins() {}

    /**
     * A range.
     *
     * @param from its lower limit, included
     * @param to its upper limit, excluded
     * @param code its lower limit
     * @param label both limits; of whole numbers the last one within, else “500 to under 1000”
     */
    record Bin(double from, double to, String code, String label) {}

    /** @param numbers at least one */
    static List<Bin> of(Counter.Numbers numbers) {
        double smallest = numbers.smallest();
        double largest = numbers.largest();
        BigDecimal width = width(largest - smallest, numbers.isWhole());
        BigDecimal from = floor(smallest, width);
        List<Bin> bins = new ArrayList<>();
        while (bins.isEmpty() || from.doubleValue() <= largest) {
            BigDecimal to = from.add(width);
            bins.add(new Bin(from.doubleValue(), to.doubleValue(), plain(from), label(from, to, numbers.isWhole())));
            from = to;
        }
        return bins;
    }

    /** The smallest of 1, 2 and 5 times a power of ten that leaves at most ten ranges. */
    private static BigDecimal width(double span, boolean whole) {
        double wanted = span / (MOST - 1);
        double least = whole ? 1 : Double.MIN_NORMAL;
        if (wanted <= least) {
            return BigDecimal.ONE;
        }
        int power = (int) Math.floor(Math.log10(wanted));
        for (int multiple : new int[] {1, 2, 5, 10, 20}) {
            BigDecimal width = BigDecimal.valueOf(multiple).scaleByPowerOfTen(power);
            if (width.doubleValue() >= wanted && width.doubleValue() >= least) {
                return width;
            }
        }
        throw new IllegalStateException("a power of ten above " + wanted);
    }

    private static BigDecimal floor(double value, BigDecimal width) {
        return BigDecimal.valueOf(value).divide(width, 0, RoundingMode.FLOOR).multiply(width);
    }

    private static String label(BigDecimal from, BigDecimal to, boolean whole) {
        if (!whole) {
            return plain(from) + " to under " + plain(to);
        }
        BigDecimal last = to.subtract(BigDecimal.ONE);
        return last.compareTo(from) == 0 ? plain(from) : plain(from) + " – " + plain(last);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
