package org.waymark.survey.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.waymark.kernel.Role;
import org.waymark.survey.api.QuestionRole;
import org.waymark.survey.api.Variable;
import org.waymark.survey.questionnaire.PublishedQuestionnaires;
import org.waymark.survey.questionnaire.SurveyDetails;
import org.waymark.survey.questionnaire.SurveyService;
import org.waymark.survey.response.Answers;
import org.waymark.survey.response.ResponseStore;

/**
 * The submitted responses of a survey as a CSV file: the codes of the variables in the first line, then one line for
 * each response, options as their codes. Identity questions are left out. A response says nothing of when it came.
 */
@Stateless
@RolesAllowed(Role.RESEARCH_MANAGER)
public class ResponseExport {

    @Inject
    private SurveyService surveys;

    @Inject
    private PublishedQuestionnaires questionnaires;

    @Inject
    private ResponseStore responses;

    /** What to call the file; checks the right to read it as well. */
    public String getFileName(UUID survey) {
        String title = Normalizer.normalize(surveys.getSurvey(survey).title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (title.isEmpty() ? "responses" : title) + ".csv";
    }

    /** Writes the file as a stream of UTF-8, without closing it. */
    public void write(UUID survey, OutputStream out) {
        List<String> codes = codes(surveys.getSurvey(survey));
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord(codes);
            responses.forEach(survey, (id, answers) -> print(csv, codes, answers));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the version in the field first, then what only earlier versions asked. */
    private List<String> codes(SurveyDetails survey) {
        Set<String> codes = new LinkedHashSet<>();
        int newest = survey.published() == null ? 0 : survey.published();
        for (int version = newest; version > 0; version--) {
            questionnaires.get(survey.id(), version).variables().stream()
                    .filter(variable -> variable.role() != QuestionRole.IDENTITY)
                    .map(Variable::code)
                    .forEach(codes::add);
        }
        return List.copyOf(codes);
    }

    private static void print(CSVPrinter csv, List<String> codes, Answers answers) {
        var cells = new ArrayList<String>(codes.size());
        codes.forEach(code -> cells.add(CsvCell.write(answers.get(code))));
        try {
            csv.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
