package org.waymark.survey.exchange.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.kernel.InvalidInputException;

/**
 * Reads a file row by row. Rows with more or fewer cells than the header are left out and noted: what stands in which
 * column cannot be known.
 */
public final class RowReader implements AutoCloseable {

    private final CSVParser parser;
    private final Iterator<CSVRecord> lines;
    private final long linesBefore;
    private final Findings findings;
    private final List<String> header;
    private CSVRecord ahead;
    private long rows;

    /** @param linesBefore lines of the file that the reader does not see */
    RowReader(Reader text, Delimiter delimiter, long linesBefore, Findings findings) throws IOException {
        this.parser = CSVParser.parse(text, delimiter.format());
        this.lines = parser.iterator();
        this.linesBefore = linesBefore;
        this.findings = findings;
        this.header = readHeader();
    }

    /** The first line: one name for each column, possibly empty. */
    public List<String> header() {
        return header;
    }

    /** How many rows have been read. */
    public long rows() {
        return rows;
    }

    /**
     * The next row that can be used; empty at the end.
     *
     * @throws InvalidInputException when the rest of the file cannot be read
     */
    public Optional<Row> next() {
        while (ahead != null || lines.hasNext()) {
            Row row = row(ahead != null ? ahead : lines.next());
            ahead = null;
            if (row.cells().size() != header.size()) {
                findings.add(Finding.ofLine(
                        row.line(), "exchange.line.length", row.cells().size(), header.size()));
            } else if (!row.isBlank()) {
                rows++;
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Names may be missing, also at the end; cells beyond the last name are columns when the first row uses them. */
    private List<String> readHeader() {
        if (!lines.hasNext()) {
            throw UnusableFile.because("exchange.file.empty");
        }
        List<String> names = new ArrayList<>();
        for (String name : lines.next()) {
            names.add(name.strip().replaceAll("\\s+", " "));
        }
        ahead = lines.hasNext() ? lines.next() : null;
        int used = ahead == null ? 1 : Math.max(1, usedCells(ahead, 0));
        while (names.size() > used && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        if (names.size() > DataFile.COLUMN_LIMIT) {
            throw UnusableFile.because("exchange.file.columns", names.size(), DataFile.COLUMN_LIMIT);
        }
        return List.copyOf(names);
    }

    private Row row(CSVRecord line) {
        String[] cells = new String[usedCells(line, header.size())];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = line.get(i).strip();
        }
        return new Row(linesBefore + parser.getCurrentLineNumber(), List.of(cells));
    }

    /** How many cells the line has without blank ones at its end, except for the first so many. */
    private static int usedCells(CSVRecord line, int wanted) {
        int size = line.size();
        while (size > wanted && line.get(size - 1).isBlank()) {
            size--;
        }
        return size;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
