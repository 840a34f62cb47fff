package org.waymark.survey.exchange.column;

import java.util.Locale;

/**
 * A value that stands in a column.
 *
 * @param text as it was first written
 * @param count in how many cells
 */
record FoundValue(String text, long count) {

    /** The same for spellings that mean the same value. */
    static String key(String cell) {
        boolean spaced = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            spaced |= Character.isWhitespace(c) && (c != ' ' || i == 0 || cell.charAt(i - 1) == ' ');
        }
        String text = spaced ? cell.strip().replaceAll("\\s+", " ") : cell.stripTrailing();
        return text.toLowerCase(Locale.ROOT);
    }

    FoundValue oneMore() {
        return new FoundValue(text, count + 1);
    }
}
