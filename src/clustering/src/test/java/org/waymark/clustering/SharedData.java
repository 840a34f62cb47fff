package org.waymark.clustering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.clustering.partition.Partition;
import org.waymark.clustering.preparation.DataMatrix;

/** Real surveys and reference results that are not part of the project; read from the folder WAYMARK_SHARED names. */
final class SharedData {

    private static final Path FOLDER = Path.of(System.getenv("WAYMARK_SHARED"), "data");

    private SharedData() {}

    /** The first columns of a survey; "Yes" is 1 and "No" 0, an empty cell is missing. */
    static DataMatrix survey(String file, int columns) {
        double[] values = rows(FOLDER.resolve(file + ".csv")).stream()
                .flatMap(row -> row.subList(0, columns).stream())
                .mapToDouble(SharedData::toNumber)
                .toArray();
        return DataMatrix.of(values, columns);
    }

    /** The first columns of a survey of choices, each numbered in the order of the alphabet; an empty cell is missing. */
    static DataMatrix choices(String file, int columns) {
        List<List<String>> rows = rows(FOLDER.resolve(file + ".csv"));
        List<List<String>> answers = IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .map(row -> row.get(column))
                        .distinct()
                        .sorted()
                        .toList())
                .toList();
        double[] values = rows.stream()
                .flatMapToDouble(row -> IntStream.range(0, columns).mapToDouble(column -> {
                    String cell = row.get(column);
                    return cell.isEmpty() ? Double.NaN : answers.get(column).indexOf(cell);
                }))
                .toArray();
        return DataMatrix.of(values, columns);
    }

    /** One column of numbers, an empty cell missing. */
    static DataMatrix column(String file, int column) {
        return DataMatrix.of(
                rows(FOLDER.resolve(file + ".csv")).stream()
                        .mapToDouble(row -> toNumber(row.get(column)))
                        .toArray(),
                1);
    }

    /** The cells of a named column of a survey, as they are written. */
    static List<String> column(String file, String name) {
        Path survey = FOLDER.resolve(file + ".csv");
        int column = cells(read(survey).lines().findFirst().orElseThrow()).indexOf(name);
        return rows(survey).stream().map(row -> row.get(column)).toList();
    }

    /** A column of labels from 1 on, such as the published segments of each row. */
    static Partition partition(String file, int column) {
        int[] segmentOf = rows(FOLDER.resolve("reference").resolve(file + ".csv")).stream()
                .mapToInt(row -> Integer.parseInt(row.get(column)) - 1)
                .toArray();
        return Partition.of(Arrays.stream(segmentOf).max().orElseThrow() + 1, segmentOf);
    }

    /**
     * A number, or the numbers of a list, in a JSON file of results.
     *
     * @param path keys that follow each other in the file, each below the one before
     */
    static double[] result(String file, String... path) {
        String json = read(FOLDER.resolve("reference").resolve(file + ".json"));
        int at = 0;
        for (String key : path) {
            at = json.indexOf('"' + key + "\":", at) + key.length() + 3;
        }
        Matcher value = Pattern.compile("\\s*(\\[[^]\\[]*]|[^,}\\s]+)").matcher(json);
        value.find(at);
        return Arrays.stream(value.group(1).replaceAll("[\\[\\]\\s]", "").split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** The value of a key in each object of a list, in order; NaN for null. */
    static double[] resultOfEach(String file, String key) {
        return Pattern.compile('"' + key + "\":\\s*([^,}\\s]+)")
                .matcher(read(FOLDER.resolve("reference").resolve(file + ".json")))
                .results()
                .map(match -> match.group(1))
                .mapToDouble(value -> value.equals("null") ? Double.NaN : Double.parseDouble(value))
                .toArray();
    }

    private static List<List<String>> rows(Path file) {
        List<String> lines = read(file).lines().toList();
        return IntStream.range(1, lines.size())
                .mapToObj(line -> cells(lines.get(line)))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char character : (line + ",").toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        return cells;
    }

    private static double toNumber(String cell) {
        return switch (cell) {
            case "" -> Double.NaN;
            case "Yes" -> 1;
            case "No" -> 0;
            default -> Double.parseDouble(cell);
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
