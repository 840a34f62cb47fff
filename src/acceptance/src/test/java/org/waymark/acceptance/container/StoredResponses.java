package org.waymark.acceptance.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Puts responses into the database of a published survey by the hundred. */
record StoredResponses(UUID survey, int questionnaire) {

    /**
     * Responses that were submitted.
     *
     * @param answers JSON, with ' for "
     * @param seconds null for responses that arrived from elsewhere
     */
    void submitted(int times, String answers, LocalDate day, Integer seconds) {
        store(times, statement -> {
            statement.setString(4, "SUBMITTED");
            statement.setString(5, answers.replace('\'', '"'));
            statement.setInt(6, 0);
            statement.setObject(7, null);
            statement.setObject(8, day);
            statement.setObject(9, day);
            statement.setObject(10, seconds);
        });
    }

    /** Responses that were begun and wait at a page, counted from 0. */
    void begun(int times, int page, Instant startedAt) {
        store(times, statement -> {
            statement.setString(4, "DRAFT");
            statement.setString(5, "{}");
            statement.setInt(6, page);
            statement.setObject(7, startedAt.atOffset(ZoneOffset.UTC));
            statement.setObject(8, startedAt.atOffset(ZoneOffset.UTC).toLocalDate());
            statement.setObject(9, null);
            statement.setObject(10, null);
        });
    }

    void removeAllSubmittedOn(LocalDate day) {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from response where survey_id = ? and submitted_on = ?")) {
            statement.setObject(1, survey);
            statement.setObject(2, day);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Columns {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private void store(int times, Columns columns) {
        String sql = "insert into response (id, survey_id, questionnaire, state, language, answers, page,"
                + " page_revisions, started_at, started_on, submitted_on, seconds, holder_hash, submission_id)"
                + " values (?, ?, ?, ?, 'en', ?, ?, '', ?, ?, ?, ?, ?, ?)";
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < times; i++) {
                UUID id = UUID.randomUUID();
                statement.setObject(1, id);
                statement.setObject(2, survey);
                statement.setInt(3, questionnaire);
                columns.fill(statement);
                statement.setString(11, id.toString());
                statement.setString(12, id.toString());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource pool() {
        try {
            return InitialContext.doLookup("jdbc/waymark");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
