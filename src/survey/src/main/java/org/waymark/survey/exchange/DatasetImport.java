package org.waymark.survey.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.survey.exchange.column.CellAnswer;
import org.waymark.survey.exchange.column.CellReader;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.column.MissingValues;
import org.waymark.survey.exchange.column.UploadedQuestionnaire;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.exchange.file.Finding;
import org.waymark.survey.exchange.file.Findings;
import org.waymark.survey.exchange.file.Row;
import org.waymark.survey.exchange.file.RowReader;
import org.waymark.survey.response.Answers;
import org.waymark.survey.response.ResponseBatch;

/** Makes responses of the rows of a file. Values that do not fit their column are left out and noted. */
final class DatasetImport {

    private final List<ColumnPlan> columns;
    private final List<CellReader> readers;
    private final Findings findings = new Findings();
    private final RowIds ids = new RowIds();
    private long rows;

    DatasetImport(List<ColumnPlan> columns, MissingValues missingValues) {
        this.columns = columns;
        this.readers = columns.stream()
                .map(column -> new CellReader(column, missingValues))
                .toList();
    }

    void store(DataFile file, ResponseBatch responses) {
        try (RowReader lines = file.rows(findings)) {
            for (Optional<Row> row = lines.next(); row.isPresent(); row = lines.next()) {
                Answers answers = answers(row.get());
                rows++;
                responses.add(ids.of(rows), "row-" + rows, UploadedQuestionnaire.LANGUAGE, answers);
            }
        }
    }

    private Answers answers(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan column = columns.get(i);
            if (!column.used()) {
                continue;
            }
            String cell = row.cells().get(column.position() - 1);
            CellAnswer answer = readers.get(i).read(cell);
            if (answer.value() != null) {
                values.put(column.code(), answer.value());
            } else if (answer.refusal() != null) {
                findings.add(Finding.ofCell(
                        row.line(),
                        column.facts().name(),
                        cell,
                        answer.refusal(),
                        answer.details().toArray()));
            }
        }
        return Answers.of(values);
    }

    long rows() {
        return rows;
    }

    Findings findings() {
        return findings;
    }
}
