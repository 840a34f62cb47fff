package org.waymark.survey.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the plain documents that {@link Answers} writes, {@code {"code":3,"other":"option"}}, without making a string of
 * any part. Answers mostly follow each other as the columns do, so the next column is tried before the code is looked up.
 * Whatever is less plain is left to a parser of JSON.
 */
final class DocumentScanner {

    /** Whole numbers up to this length are read digit by digit. */
    private static final int MOST_DIGITS = 15;

    private final List<MatrixColumn> columns;
    private final Map<String, Integer> positions = new HashMap<>();
    private String text;
    private int at;
    private int next;

    DocumentScanner(List<MatrixColumn> columns) {
        this.columns = columns;
        for (int position = 0; position < columns.size(); position++) {
            positions.put(columns.get(position).code(), position);
        }
    }

    /** The column of this code; null when there is none. */
    MatrixColumn column(String code) {
        Integer position = positions.get(code);
        return position == null ? null : columns.get(position);
    }

    /** @return whether the document is plain; when it is not, some of its answers may have been set */
    boolean scan(String document, int row) {
        text = document;
        at = 0;
        next = 0;
        if (text.indexOf('\\') >= 0 || !skip('{')) {
            return false;
        }
        if (skip('}')) {
            return at == text.length();
        }
        do {
            if (!answer(row)) {
                return false;
            }
        } while (skip(','));
        return skip('}') && at == text.length();
    }

    private boolean answer(int row) {
        int start = at + 1;
        if (!string()) {
            return false;
        }
        MatrixColumn column = columnNamed(start, at - 1);
        if (!skip(':') || at == text.length()) {
            return false;
        }
        if (text.charAt(at) != '"') {
            return number(column, row);
        }
        int value = at + 1;
        if (!string()) {
            return false;
        }
        if (column != null) {
            column.setCategory(row, text, value, at - 1);
        }
        return true;
    }

    private MatrixColumn columnNamed(int from, int to) {
        if (next < columns.size()) {
            String expected = columns.get(next).code();
            if (expected.length() == to - from && text.startsWith(expected, from)) {
                return columns.get(next++);
            }
        }
        Integer position = positions.get(text.substring(from, to));
        if (position == null) {
            return null;
        }
        next = position + 1;
        return columns.get(position);
    }

    /** Passes over a string; nothing is escaped in the document. */
    private boolean string() {
        if (!skip('"')) {
            return false;
        }
        at = text.indexOf('"', at) + 1;
        return at > 0;
    }

    private boolean number(MatrixColumn column, int row) {
        int start = at;
        boolean negative = skip('-');
        int first = at;
        long whole = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            whole = 10 * whole + text.charAt(at) - '0';
            at++;
        }
        boolean isWhole = at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '}');
        if (at == first) {
            return false;
        }
        if (isWhole && at - first <= MOST_DIGITS) {
            set(column, row, negative ? -whole : whole);
            return true;
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '}') {
            at++;
        }
        return otherNumber(column, row, text.substring(start, at));
    }

    private static boolean otherNumber(MatrixColumn column, int row, String digits) {
        try {
            set(column, row, Double.parseDouble(digits));
            return true;
        } catch (NumberFormatException leftToTheParser) {
            return false;
        }
    }

    private static void set(MatrixColumn column, int row, double value) {
        if (column != null) {
            column.setNumber(row, value);
        }
    }

    private boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
