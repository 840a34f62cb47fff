package org.waymark.clustering.preparation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Which rows of data are equal once they are prepared. For any number of threads. */
interface RowIdentity {

    /** The same for equal rows. */
    int hash(int row);

    boolean equal(int row, int other);

    /** Rows are equal when their ratings are. */
    static RowIdentity ofRatings(DataMatrix data) {
        return new OfRatings(data.ratings(), data.variables());
    }

    /** Rows are equal when their prepared values are. */
    static RowIdentity ofPrepared(DataMatrix data, Transformation transformation) {
        return new OfPrepared(data, transformation);
    }

    /** Compares bytes, eight at a time. */
    record OfRatings(byte[] ratings, int variables) implements RowIdentity {

        private static final VarHandle EIGHT =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

        @Override
        public int hash(int row) {
            int end = (row + 1) * variables;
            int at = row * variables;
            long hash = 0;
            for (; at <= end - Long.BYTES; at += Long.BYTES) {
                hash = mix(hash ^ (long) EIGHT.get(ratings, at));
            }
            long rest = 0;
            for (; at < end; at++) {
                rest = rest << Byte.SIZE | ratings[at] & 0xFF;
            }
            return (int) (mix(hash ^ rest) >>> Integer.SIZE);
        }

        @Override
        public boolean equal(int row, int other) {
            return Arrays.equals(
                    ratings,
                    row * variables,
                    (row + 1) * variables,
                    ratings,
                    other * variables,
                    (other + 1) * variables);
        }
    }

    /** Prepares rows again whenever it is asked, which takes no memory. */
    record OfPrepared(DataMatrix data, Transformation transformation) implements RowIdentity {

        @Override
        public int hash(int row) {
            long hash = 0;
            for (double value : prepared(row)) {
                hash = mix(hash ^ Double.doubleToLongBits(value));
            }
            return (int) (hash >>> Integer.SIZE);
        }

        @Override
        public boolean equal(int row, int other) {
            return Arrays.equals(prepared(row), prepared(other));
        }

        private double[] prepared(int row) {
            double[] prepared = transformation.apply(data.copyRow(row));
            // Adding 0 makes −0 equal to 0.
            Arrays.setAll(prepared, variable -> prepared[variable] + 0.0);
            return prepared;
        }
    }

    private static long mix(long bits) {
        long mixed = (bits + 0x9E3779B97F4A7C15L) * 0xD1B54A32D192ED03L;
        return mixed ^ (mixed >>> 29);
    }
}
