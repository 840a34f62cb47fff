package org.waymark.survey.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.kernel.InvalidInputException;
import org.waymark.kernel.Problem;
import org.waymark.kernel.Role;
import org.waymark.survey.exchange.file.DataFile;
import org.waymark.survey.exchange.file.Finding;
import org.waymark.survey.exchange.file.Findings;
import org.waymark.survey.exchange.file.Row;
import org.waymark.survey.exchange.file.RowReader;
import org.waymark.survey.questionnaire.Questionnaire;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.ResponseService;
import org.waymark.survey.response.StoredCount;
import org.waymark.survey.response.Submission;

/**
 * Takes responses to one of our own surveys from a CSV file whose first line holds the codes of variables, as
 * {@link ResponseExport} writes it. All rows are stored or none.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class ResponseImport {

    @Inject
    private SurveyService surveys;

    @Inject
    private ResponseService responses;

    /**
     * @param content read to its end
     * @throws InvalidInputException with what is wrong, at paths such as {@code line 3, column Q5}
     */
    public StoredCount importResponses(UUID survey, InputStream content) {
        Questionnaire questionnaire = surveys.getQuestionnaire(survey);
        var findings = new Findings();
        byte[] bytes = ReceivedFile.read(content, UploadParts.FILE_LIMIT);
        DataFile file = DataFile.of(() -> new ByteArrayInputStream(bytes));
        try (RowReader rows = file.rows(findings)) {
            List<ImportColumn> columns = columns(rows.header(), questionnaire);
            StoredCount count = responses.submitAll(survey, submissions(rows, columns));
            if (!findings.isEmpty()) {
                throw new InvalidInputException(
                        findings.entries().stream().map(ResponseImport::problem).toList());
            }
            return count;
        }
    }

    private static List<ImportColumn> columns(List<String> header, Questionnaire questionnaire) {
        var columns = new ArrayList<ImportColumn>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (String name : header) {
            Optional<ImportColumn> column = ImportColumn.of(name, questionnaire);
            if (column.isEmpty() || !seen.add(name)) {
                problems.add(Problem.at(
                        "line 1, column " + name,
                        column.isEmpty() ? "exchange.import.unknown" : "exchange.import.twice",
                        name));
            }
            column.ifPresent(columns::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return columns;
    }

    private static Iterator<Submission> submissions(RowReader rows, List<ImportColumn> columns) {
        return new Iterator<>() {
            private Optional<Row> next = rows.next();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public Submission next() {
                Row row = next.orElseThrow();
                var submission = new Submission.Builder("line " + row.line());
                for (int i = 0; i < columns.size(); i++) {
                    columns.get(i).read(CsvCell.read(row.cells().get(i)), submission);
                }
                next = rows.next();
                return submission.build();
            }
        };
    }

    private static Problem problem(Finding finding) {
        return new Problem("line " + finding.line(), finding.key(), finding.values());
    }
}
