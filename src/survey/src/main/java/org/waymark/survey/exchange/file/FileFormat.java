package org.waymark.survey.exchange.file;

/**
 * How a file is written.
 *
 * @param encoding its characters
 * @param delimiter what stands between its cells
 * @param hinted whether its first line only names the delimiter, as some spreadsheets write it: {@code sep=;}
 */
public record FileFormat(TextEncoding encoding, Delimiter delimiter, boolean hinted) {

    private static final String HINT = "sep=";

    /** @param sample the beginning of the file */
    static FileFormat of(TextEncoding encoding, String sample) {
        if (sample.regionMatches(true, 0, HINT, 0, HINT.length()) && sample.length() > HINT.length() + 1) {
            Delimiter named = Delimiter.of(sample.charAt(HINT.length()));
            char next = sample.charAt(HINT.length() + 1);
            if (named != null && (next == '\r' || next == '\n')) {
                return new FileFormat(encoding, named, true);
            }
        }
        return new FileFormat(encoding, Delimiter.detect(sample), false);
    }
}
