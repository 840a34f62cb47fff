package org.waymark.survey.exchange.file;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something noticed about a file that does not stop it from being used.
 *
 * @param line where, counted from 1; 0 when the whole file or a whole column is meant
 * @param column header of the column; null when a whole line is meant
 * @param value what stands there; null when it does not matter
 * @param key key of the sentence that says what it is and what was done
 * @param values what the sentence names
 */
public record Finding(long line, String column, String value, String key, List<String> values) implements Serializable {

    private static final int SHOWN = 80;

    public Finding {
        values = List.copyOf(values);
    }

    public static Finding ofFile(String key, Object... values) {
        return new Finding(0, null, null, key, words(values));
    }

    public static Finding ofLine(long line, String key, Object... values) {
        return new Finding(line, null, null, key, words(values));
    }

    public static Finding ofColumn(String column, String key, Object... values) {
        return new Finding(0, column, null, key, words(values));
    }

    public static Finding ofCell(long line, String column, String value, String key, Object... values) {
        return new Finding(line, column, shortened(value), key, words(values));
    }

    private static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + '…';
    }

    private static List<String> words(Object... values) {
        return Arrays.stream(values).map(String::valueOf).toList();
    }
}
