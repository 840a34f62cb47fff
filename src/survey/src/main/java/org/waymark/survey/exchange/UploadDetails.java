package org.waymark.survey.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.waymark.survey.exchange.column.ColumnPlan;
import org.waymark.survey.exchange.file.Findings;

/**
 * An uploaded file as the members of its study see it.
 *
 * @param title of the survey it becomes
 * @param understood what it is
 * @param columns what becomes of its columns
 * @param survey it has become; null before
 * @param report what was left out when it became a survey; empty before
 */
public record UploadDetails(
        UUID id,
        UUID study,
        String fileName,
        String title,
        UnderstoodFile understood,
        List<ColumnPlan> columns,
        UUID survey,
        Findings report)
        implements Serializable {

    public UploadDetails {
        columns = List.copyOf(columns);
    }

    public boolean isDone() {
        return survey != null;
    }
}
