package org.waymark.schema.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Stores made respondents as if they had answered: some submitted, some still on their way. Needs a transaction. */
@ApplicationScoped
public class DemoResponseTable {

    private static final String INSERT = "insert into response (id, survey_id, questionnaire, state, language, answers,"
            + " page, page_revisions, started_at, started_on, submitted_on, seconds, holder_hash, submission_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)";

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /**
     * @param questionnaire number of the version they answer
     * @param lastDay the day on which the last of them answered
     */
    public void insert(UUID survey, int questionnaire, List<DemoResponse> respondents, LocalDate lastDay) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DemoResponse respondent : respondents) {
                fill(insert, survey, questionnaire, respondent, lastDay);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo's responses cannot be stored", e);
        }
    }

    private static void fill(
            PreparedStatement insert, UUID survey, int questionnaire, DemoResponse respondent, LocalDate lastDay)
            throws SQLException {
        UUID id = UUID.randomUUID();
        LocalDate day = lastDay.minusDays(respondent.day());
        OffsetDateTime started =
                respondent.submitted() ? null : day.atTime(12, 0).atOffset(ZoneOffset.UTC);
        insert.setObject(1, id);
        insert.setObject(2, survey);
        insert.setInt(3, questionnaire);
        insert.setString(4, respondent.submitted() ? "SUBMITTED" : "DRAFT");
        insert.setString(5, respondent.language());
        insert.setString(6, json(respondent.answers()));
        insert.setInt(7, respondent.pages());
        insert.setString(8, String.join(",", Collections.nCopies(respondent.pages(), "1")));
        insert.setObject(9, started);
        insert.setObject(10, day);
        insert.setObject(11, respondent.submitted() ? day : null);
        insert.setObject(12, respondent.seconds());
        insert.setString(13, "demo-" + id);
    }

    private static String json(Map<String, Object> answers) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        answers.forEach((variable, value) -> {
            if (value instanceof Double number) {
                json.add(variable, Math.round(number));
            } else {
                json.add(variable, (String) value);
            }
        });
        return json.build().toString();
    }
}
