package org.waymark.portal.rest.survey;

import jakarta.json.JsonArray;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.portal.page.Texts;
import org.waymark.survey.exchange.ImportedDataset;
import org.waymark.survey.exchange.column.PlanJson;
import org.waymark.survey.exchange.file.Finding;

/**
 * What a file has become.
 *
 * @param survey the survey, closed, with its responses
 * @param rows how many responses it has
 * @param columns what became of each column; may be sent back, corrected
 * @param report what was noticed and what was left out, up to a hundred entries
 * @param more how many entries there would be beyond those
 */
@JsonbPropertyOrder({"survey", "rows", "columns", "report", "more"})
public record DatasetDocument(
        UUID survey,
        long rows,

        @Schema(description = "code, label, type, role, dimension, values, …")
        JsonArray columns,

        List<Entry> report,
        int more) {

    /**
     * Something noticed.
     *
     * @param line in the file, from 1; left out when the whole file is meant
     * @param column its header; left out when the whole line is meant
     * @param value what stands there
     * @param message what it is and what was done
     */
    @JsonbPropertyOrder({"line", "column", "value", "message"})
    public record Entry(Long line, String column, String value, String message) {

        static Entry of(Finding finding) {
            return new Entry(
                    finding.line() == 0 ? null : finding.line(),
                    finding.column(),
                    finding.value(),
                    new Texts(Locale.ENGLISH).get(finding.key(), finding.values()));
        }
    }

    static DatasetDocument of(ImportedDataset dataset) {
        return new DatasetDocument(
                dataset.survey(),
                dataset.rows(),
                PlanJson.write(dataset.columns()),
                dataset.report().entries().stream().map(Entry::of).toList(),
                dataset.report().more());
    }
}
