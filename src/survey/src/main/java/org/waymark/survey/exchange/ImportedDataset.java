package org.waymark.survey.exchange;

import java.util.List;
import java.util.UUID;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.file.Findings;

/**
 * A file that has become a survey.
 *
 * @param survey the survey
 * @param rows responses it has
 * @param columns what became of the columns
 * @param report what was noticed and what was left out, by line and column
 */
public record ImportedDataset(UUID survey, long rows, List<ColumnPlan> columns, Findings report) {

    public ImportedDataset {
        columns = List.copyOf(columns);
    }
}
