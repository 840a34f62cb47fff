package org.waymark.statistics;

/**
 * Checks of arguments, shared by all packages of this library.
 *
 * <p>Each check returns the value it approves and throws {@link IllegalArgumentException} otherwise. Conditions are
 * written in the positive, so that NaN fails every one of them. Messages name the quantity in plain words, state the
 * value and the range it must have, because they may be shown to the person who typed the value. Checks of whole arrays
 * compose a message only for the value that fails: there may be a million of them.
 */
public final class Arguments {

    private Arguments() {}

    /** Approves a value strictly between 0 and 1, such as a confidence level. */
    public static double betweenZeroAndOne(String name, double value) {
        return approve(value > 0 && value < 1, name, value, "be greater than 0 and less than 1");
    }

    /** Approves a value from 0 to 1, both included, such as a proportion. */
    public static double proportion(String name, double value) {
        return approve(value >= 0 && value <= 1, name, value, "be at least 0 and at most 1");
    }

    /** Approves a value greater than 0 and at most 1, such as a response rate that is divided by. */
    public static double positiveProportion(String name, double value) {
        return approve(value > 0 && value <= 1, name, value, "be greater than 0 and at most 1");
    }

    /** Approves a finite value greater than 0. */
    public static double positive(String name, double value) {
        return approve(value > 0 && value < Double.POSITIVE_INFINITY, name, value, "be greater than 0 and finite");
    }

    /** Approves a value greater than 0; positive infinity means "without limit". */
    public static double positiveOrUnlimited(String name, double value) {
        return approve(value > 0, name, value, "be greater than 0");
    }

    /** Approves a finite value. */
    public static double finite(String name, double value) {
        return approve(Double.isFinite(value), name, value, "be finite");
    }

    /** Approves a finite value that is not below the minimum. */
    public static double atLeast(double minimum, String name, double value) {
        boolean approved = value >= minimum && value < Double.POSITIVE_INFINITY;
        return approve(approved, name, value, "be at least " + words(minimum) + " and finite");
    }

    /** Approves a value that is not below the minimum; positive infinity means "without limit". */
    public static double atLeastOrUnlimited(double minimum, String name, double value) {
        return approve(value >= minimum, name, value, "be at least " + words(minimum));
    }

    /** Approves a whole number that is not below the minimum. */
    public static int atLeast(int minimum, String name, int value) {
        approve(value >= minimum, name, value, "be at least " + minimum);
        return value;
    }

    /** Approves a whole number that is not below the minimum. */
    public static long atLeast(long minimum, String name, long value) {
        approve(value >= minimum, name, value, "be at least " + minimum);
        return value;
    }

    /** Approves a value between two limits, both included. */
    public static double between(double minimum, double maximum, String name, double value) {
        boolean approved = value >= minimum && value <= maximum;
        return approve(approved, name, value, "be at least " + words(minimum) + " and at most " + words(maximum));
    }

    /** Approves an array of finite values that has at least the given length; the message counts from 1. */
    public static double[] finite(int minimumLength, String name, double[] values) {
        atLeast(minimumLength, "number of " + name, values.length);
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                finite("number " + (i + 1) + " of the " + name, values[i]);
            }
        }
        return values;
    }

    /** Approves weights: finite, none negative, and at least one of them positive. */
    public static double[] weights(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0)) {
                atLeast(0.0, "weight of respondent " + (i + 1), weights[i]);
            }
            sum += weights[i];
        }
        positive("sum of the weights", sum);
        return weights;
    }

    /** Approves two parallel arrays of the same length. */
    public static void sameLength(String first, int firstLength, String second, int secondLength) {
        if (firstLength != secondLength) {
            throw new IllegalArgumentException("There are " + firstLength + " " + first + " but " + secondLength + " "
                    + second + "; there must be one of each per respondent.");
        }
    }

    /** Approves a condition between several values that no single range expresses. */
    public static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static double approve(boolean approved, String name, double value, String range) {
        if (!approved) {
            throw new IllegalArgumentException("The " + name + " is " + words(value) + ", but it must " + range + ".");
        }
        return value;
    }

    /** A number as a person writes it: whole numbers without a decimal point. */
    public static String words(double value) {
        if (Double.isNaN(value)) {
            return "not a number";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
