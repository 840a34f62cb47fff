package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.Reader;
import org.waymark.kernel.InvalidInputException;

/**
 * Watches the characters on their way to the parser: where a quotation mark was opened that is never closed, and where
 * bytes could not be read. A cell that does not end is refused before it fills the memory. The last line always ends
 * with a line end, so that the parser counts lines alike in every file.
 */
final class CheckedReader extends Reader {

    private static final int CELL_LIMIT = 100_000;
    private static final char UNREADABLE = '\uFFFD';

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        BEHIND_QUOTES
    }

    private final Reader text;
    private final char delimiter;
    private final Findings findings;
    private long line = 1;
    private long quoteLine;
    private long unreadableLine;
    private int cellLength;
    private char before = '\n';
    private Place place = Place.CELL_START;
    private boolean ended;

    /** @param firstLine number of the line the text begins with */
    CheckedReader(Reader text, Delimiter delimiter, long firstLine, Findings findings) {
        this.text = text;
        this.delimiter = delimiter.character();
        this.line = firstLine;
        this.findings = findings;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = ended ? -1 : text.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            check(buffer[i]);
        }
        return n >= 0 ? n : end(buffer, offset);
    }

    private int end(char[] buffer, int offset) {
        boolean first = !ended;
        ended = true;
        if (place == Place.QUOTED) {
            throw unclosed();
        }
        if (first && before != '\n' && before != '\r') {
            buffer[offset] = '\n';
            return 1;
        }
        return -1;
    }

    private void check(char c) {
        if (c == UNREADABLE && unreadableLine < line) {
            unreadableLine = line;
            findings.add(Finding.ofLine(line, "exchange.line.unreadable"));
        }
        if (place != Place.QUOTED && (c == delimiter || c == '\n' || c == '\r')) {
            place = Place.CELL_START;
            cellLength = 0;
        } else {
            withinCell(c);
        }
        if (c == '\r' || c == '\n' && before != '\r') {
            line++;
        }
        before = c;
    }

    private void withinCell(char c) {
        if (++cellLength > CELL_LIMIT) {
            throw place == Place.QUOTED ? unclosed() : UnusableFile.because("exchange.file.longCell", line, CELL_LIMIT);
        }
        switch (place) {
            case CELL_START -> {
                if (c == '"') {
                    place = Place.QUOTED;
                    quoteLine = line;
                } else if (!Character.isWhitespace(c)) {
                    place = Place.PLAIN;
                }
            }
            case QUOTED -> place = c == '"' ? Place.QUOTE_IN_QUOTED : Place.QUOTED;
            case QUOTE_IN_QUOTED -> place = c == '"' ? Place.QUOTED : Place.BEHIND_QUOTES;
            case PLAIN, BEHIND_QUOTES -> {
                // nothing opens here any more
            }
        }
    }

    private InvalidInputException unclosed() {
        return UnusableFile.because("exchange.file.quote", quoteLine);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
