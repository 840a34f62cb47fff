package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
     * The delimiter that cuts the lines into the most columns while they agree on how many there are. Where none does, as
     * in a small file with damaged rows, the one that cuts the header into the most columns and also stands in more than
     * half of the rows. The comma when there is only one column.
     *
     * @param sample the beginning of a file; its last line may be cut off
     */
    static Delimiter detect(String sample) {
        Map<Delimiter, List<Integer>> sizes = new EnumMap<>(Delimiter.class);
        for (Delimiter candidate : values()) {
            sizes.put(candidate, candidate.sizes(sample));
        }
        return most(sizes, Delimiter::agree)
                .or(() -> most(sizes, Delimiter::standInMost))
                .orElse(COMMA);
    }

    private static Optional<Delimiter> most(Map<Delimiter, List<Integer>> sizes, Predicate<List<Integer>> believed) {
        Delimiter best = null;
        int most = 1;
        for (var each : sizes.entrySet()) {
            List<Integer> lines = each.getValue();
            if (!lines.isEmpty() && lines.get(0) > most && believed.test(lines)) {
                best = each.getKey();
                most = lines.get(0);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean agree(List<Integer> sizes) {
        int header = sizes.get(0);
        return sizes.stream().filter(size -> size == header).count() >= AGREEMENT * sizes.size();
    }

    private static boolean standInMost(List<Integer> sizes) {
        long rows = sizes.size() - 1L;
        return sizes.stream().skip(1).filter(size -> size > 1).count() * 2 > rows;
    }

    /** How many cells each line has; empty when the file cannot be read with this delimiter. */
    private List<Integer> sizes(String sample) {
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
            return List.of();
        }
        if (sizes.size() > 2) {
            sizes.remove(sizes.size() - 1);
        }
        return sizes;
    }
}
