package org.waymark.survey.api;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The usable responses of a survey, column by column.
 *
 * @param survey the survey
 * @param responses identifiers of the rows, in ascending order, so that the same responses always give the same matrix
 * @param columns one per variable
 * @param digest {@code sha256:} and the SHA-256 of rows and values, which tells whether two matrices are the same
 */
public record ResponseMatrix(UUID survey, List<UUID> responses, List<Column> columns, String digest) {

    public ResponseMatrix {
        responses = List.copyOf(responses);
        columns = List.copyOf(columns);
    }

    public int rows() {
        return responses.size();
    }

    /** @throws IllegalArgumentException when there is no such variable */
    public Column column(String code) {
        return columns.stream()
                .filter(column -> column.variable().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no variable " + code + " in this survey"));
    }

    /**
     * The values of one variable. Small whole numbers, as nearly all answers are, take one byte each. Immutable.
     */
    public static final class Column {

        /** Stands for NaN among small numbers. */
        public static final byte NO_ANSWER = Byte.MIN_VALUE;

        /**
         * Somebody said that they do not know: a NaN, so that nothing is computed with it, that can be told from the NaN
         * of a question without an answer, as R tells NA from NaN.
         */
        public static final double DONT_KNOW = Double.longBitsToDouble(0x7ff8_0000_0000_00dcL);

        /** Stands for {@link #DONT_KNOW} among small numbers. */
        public static final byte SMALL_DONT_KNOW = Byte.MIN_VALUE + 1;

        private final Variable variable;
        private final byte[] small;
        private final double[] large;
        private volatile SoftReference<double[]> unpacked = new SoftReference<>(null);

        private Column(Variable variable, byte[] small, double[] large) {
            this.variable = variable;
            this.small = small;
            this.large = large;
        }

        /**
         * @param variable what was asked
         * @param values one per row: the number given, 1 or 0 for binary, the position of the category for categorical
         *     variables; NaN where there is no answer. Not copied
         */
        public Column(Variable variable, double[] values) {
            this(variable, null, values);
        }

        /**
         * A column of whole numbers from −126 to 127.
         *
         * @param values one per row, {@link #NO_ANSWER} where there is no answer, {@link #SMALL_DONT_KNOW} where that was
         *     the answer. Not copied
         */
        public static Column ofSmall(Variable variable, byte[] values) {
            return new Column(variable, values, null);
        }

        public Variable variable() {
            return variable;
        }

        public int rows() {
            return small == null ? large.length : small.length;
        }

        /**
         * The number given, 1 or 0 for binary, the position of the category; NaN where there is no answer, and where the
         * answer is {@link #DONT_KNOW}.
         */
        public double value(int row) {
            return small == null ? large[row] : number(small[row]);
        }

        /** What a small number stands for. */
        public static double number(byte small) {
            if (small > SMALL_DONT_KNOW) {
                return small;
            }
            return small == NO_ANSWER ? Double.NaN : DONT_KNOW;
        }

        /** Whether a value is {@link #DONT_KNOW}. */
        public static boolean isDontKnow(double value) {
            return Double.isNaN(value) && Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(DONT_KNOW);
        }

        /** The same column with {@link #DONT_KNOW} in the place of some values. */
        Column withoutPlace(Collection<Double> values) {
            if (small == null) {
                return new Column(
                        variable,
                        Arrays.stream(large)
                                .map(value -> values.contains(value) ? DONT_KNOW : value)
                                .toArray());
            }
            byte[] changed = small.clone();
            for (int row = 0; row < changed.length; row++) {
                if (changed[row] > SMALL_DONT_KNOW && values.contains((double) changed[row])) {
                    changed[row] = SMALL_DONT_KNOW;
                }
            }
            return ofSmall(variable, changed);
        }

        /** All values, which take eight times the room of the column and are given back when memory runs short. */
        public double[] values() {
            if (small == null) {
                return large;
            }
            double[] values = unpacked.get();
            if (values == null) {
                values = IntStream.range(0, small.length)
                        .mapToDouble(this::value)
                        .toArray();
                unpacked = new SoftReference<>(values);
            }
            return values;
        }

        /** The same column with some of the rows, in the order given. */
        public Column select(int[] rows) {
            if (small == null) {
                return new Column(
                        variable, Arrays.stream(rows).mapToDouble(this::value).toArray());
            }
            byte[] selected = new byte[rows.length];
            for (int place = 0; place < rows.length; place++) {
                selected[place] = small[rows[place]];
            }
            return ofSmall(variable, selected);
        }
    }
}
