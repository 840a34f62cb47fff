package org.waymark.survey.response;

import java.util.Arrays;
import java.util.List;
import org.waymark.survey.api.DontKnow;
import org.waymark.survey.api.Measurement;
import org.waymark.survey.api.ResponseMatrix;
import org.waymark.survey.api.Variable;

/** A column that grows: one byte a row as long as there are small whole numbers only, eight from the first other on. */
final class MatrixColumn {

    private static final byte NO_ANSWER = ResponseMatrix.Column.NO_ANSWER;

    private final Variable variable;
    private final String[] categories;
    private byte[] small = new byte[1024];
    private double[] large;

    MatrixColumn(Variable variable) {
        this.variable = variable;
        this.categories = variable.measurement() == Measurement.RATING ? new String[0] : codes(variable.categories());
    }

    private static String[] codes(List<Variable.Category> categories) {
        return categories.stream().map(Variable.Category::code).toArray(String[]::new);
    }

    String code() {
        return variable.code();
    }

    void reserve(int row) {
        if (large != null) {
            large = row == large.length ? Arrays.copyOf(large, row * 2) : large;
            large[row] = Double.NaN;
        } else {
            small = row == small.length ? Arrays.copyOf(small, row * 2) : small;
            small[row] = NO_ANSWER;
        }
    }

    void setNumber(int row, double value) {
        if (categories.length == 0) {
            set(row, value);
        }
    }

    void setCategory(int row, String code) {
        setCategory(row, code, 0, code.length());
    }

    /** The code is the part of a text between two places. */
    void setCategory(int row, String text, int from, int to) {
        if (categories.length == 0 && isDontKnow(text, from, to)) {
            setDontKnow(row);
            return;
        }
        for (int position = 0; position < categories.length; position++) {
            String code = categories[position];
            if (code.length() == to - from && text.startsWith(code, from)) {
                set(row, position);
                return;
            }
        }
    }

    private static boolean isDontKnow(String text, int from, int to) {
        return to - from == DontKnow.CODE.length() && text.startsWith(DontKnow.CODE, from);
    }

    private void setDontKnow(int row) {
        if (large == null) {
            small[row] = ResponseMatrix.Column.SMALL_DONT_KNOW;
        } else {
            large[row] = ResponseMatrix.Column.DONT_KNOW;
        }
    }

    private void set(int row, double value) {
        if (large == null && value == (byte) value && value > ResponseMatrix.Column.SMALL_DONT_KNOW) {
            small[row] = (byte) value;
        } else {
            widen(row);
            large[row] = value;
        }
    }

    private void widen(int rows) {
        if (large == null) {
            large = new double[small.length];
            for (int row = 0; row <= rows; row++) {
                large[row] = ResponseMatrix.Column.number(small[row]);
            }
            small = null;
        }
    }

    ResponseMatrix.Column finished(int[] order) {
        if (large != null) {
            double[] values =
                    Arrays.stream(order).mapToDouble(row -> large[row]).toArray();
            large = null;
            return new ResponseMatrix.Column(variable, values);
        }
        byte[] values = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            values[row] = small[order[row]];
        }
        small = null;
        return ResponseMatrix.Column.ofSmall(variable, values);
    }
}
