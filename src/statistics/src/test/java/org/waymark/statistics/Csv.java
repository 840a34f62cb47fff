package org.waymark.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads columns of a data file that has a header and no commas inside its cells. */
final class Csv {
    private final List<String> header;
    private final List<List<String>> rows;

    private Csv(List<String> header, List<List<String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    static Csv read(Path file) throws IOException {
        List<List<String>> lines = Files.readAllLines(file).stream()
                .map(line -> Arrays.asList(line.replace("\"", "").split(",")))
                .toList();
        return new Csv(lines.get(0), lines.subList(1, lines.size()));
    }

    String[] column(String name) {
        int index = header.indexOf(name);
        return rows.stream().map(row -> row.get(index)).toArray(String[]::new);
    }

    double[] numbers(String name) {
        return Arrays.stream(column(name)).mapToDouble(Double::parseDouble).toArray();
    }

    /** The position of each cell in the list of levels. */
    int[] codes(String name, List<String> levels) {
        return Arrays.stream(column(name)).mapToInt(levels::indexOf).toArray();
    }
}
