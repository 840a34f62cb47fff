package org.waymark.survey.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Responses on their way into the database, some hundreds at a time. */
public final class ResponseBatch implements AutoCloseable {

    private static final int SIZE = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    ResponseBatch(Connection connection, UUID survey, int questionnaire) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(
                "insert into response (survey_id, questionnaire, state, page, page_revisions,"
                        + " started_on, submitted_on, id, submission_id, language, answers)"
                        + " values (?, ?, 'SUBMITTED', 0, '', ?, ?, ?, ?, ?, ?)");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        insert.setObject(1, survey);
        insert.setInt(2, questionnaire);
        insert.setObject(3, today);
        insert.setObject(4, today);
    }

    public void add(UUID id, String submissionId, String language, Answers answers) {
        try {
            insert.setObject(5, id);
            insert.setString(6, submissionId);
            insert.setString(7, language);
            insert.setString(8, answers.write());
            insert.addBatch();
            if (++waiting == SIZE) {
                send();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    /** Stores what is still waiting. */
    @Override
    public void close() {
        try (connection;
                insert) {
            if (waiting > 0) {
                send();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
