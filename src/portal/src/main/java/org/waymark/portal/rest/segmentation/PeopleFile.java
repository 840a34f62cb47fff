package org.waymark.portal.rest.segmentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.segmentation.typing.Typed;

/** People in a CSV file: the key of each, then the answers in columns named by the codes of the questions. */
final class PeopleFile {

    private static final String LINE_END = "\r\n";

    private final List<String> heads;
    private final List<CSVRecord> records;

    /** @throws InvalidInputException when it is no CSV file with a line of heads */
    PeopleFile(String csv) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv == null ? "" : csv, format)) {
            this.heads = parser.getHeaderNames();
            this.records = parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new InvalidInputException(Problem.at("", "api.classify.csv"));
        }
        if (heads.size() < 2 || records.stream().anyMatch(record -> record.size() != heads.size())) {
            throw new InvalidInputException(Problem.at("", "api.classify.csv"));
        }
    }

    /** The answers of each person by code; null for an empty cell. */
    List<Map<String, Object>> people() {
        var people = new ArrayList<Map<String, Object>>();
        for (CSVRecord record : records) {
            var answers = new HashMap<String, Object>();
            for (int column = 1; column < heads.size(); column++) {
                String cell = record.get(column).strip();
                answers.put(heads.get(column), cell.isEmpty() ? null : cell);
            }
            people.add(answers);
        }
        return people;
    }

    /** The keys as they were sent, with a segment, empty where it cannot be told, and the probabilities. */
    String with(List<Typed> typed) {
        var csv = new StringBuilder("key,segment");
        int segments = typed.isEmpty() ? 0 : typed.get(0).probabilities().size();
        for (int segment = 1; segment <= segments; segment++) {
            csv.append(",probability_").append(segment);
        }
        csv.append(LINE_END);
        for (int person = 0; person < typed.size(); person++) {
            Typed found = typed.get(person);
            csv.append(CSVFormat.RFC4180.format(records.get(person).get(0), found.told() ? found.segment() : ""));
            found.probabilities().forEach(probability -> csv.append(',').append(probability));
            csv.append(LINE_END);
        }
        return csv.toString();
    }
}
