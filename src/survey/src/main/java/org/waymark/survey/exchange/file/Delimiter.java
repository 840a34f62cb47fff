package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands between two cells. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private static final int RECORDS = 200;
    /** The share of lines that must have as many cells as the header, for a delimiter to be believed. */
    private static final double AGREEMENT = 0.8;

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    static Delimiter of(char character) {
        for (Delimiter delimiter : values()) {
            if (delimiter.character == character) {
                return delimiter;
            }
        }
        return null;
    }

    /**
     * The rules of a file with this delimiter. Spaces around quotes and text behind them are common in the wild, and
     * their meaning is clear.
     */
    CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(character)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
    }

    /**
     * The delimiter that cuts the lines into the most columns while they agree on how many there are; the comma when
     * there is only one column.
     *
     * @param sample the beginning of a file; its last line may be cut off
     */
    static Delimiter detect(String sample) {
        Delimiter best = COMMA;
        int most = 1;
        for (Delimiter candidate : values()) {
            int columns = candidate.columns(sample);
            if (columns > most) {
                best = candidate;
                most = columns;
            }
        }
        return best;
    }

    private int columns(String sample) {
        List<Integer> sizes = new ArrayList<>();
        CSVFormat lenient = format().builder().setLenientEof(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(sample), lenient)) {
            for (CSVRecord line : parser) {
                sizes.add(line.size());
                if (sizes.size() == RECORDS) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            // not with this delimiter
            return 0;
        }
        if (sizes.size() > 2) {
            sizes.remove(sizes.size() - 1);
        }
        int header = sizes.isEmpty() ? 0 : sizes.get(0);
        long agreeing = sizes.stream().filter(size -> size == header).count();
        return agreeing >= AGREEMENT * sizes.size() ? header : 0;
    }
}
