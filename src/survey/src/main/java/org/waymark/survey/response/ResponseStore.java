package org.waymark.survey.response;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/**
 * Many responses at once, past the entities: stored in batches and read as a stream. Rights are not checked here but by
 * the service that calls. Needs a transaction.
 */
@Dependent
public class ResponseStore {

    private static final int FETCHED = 1_000;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    /**
     * Begins to store responses that arrive complete.
     *
     * @param questionnaire number of the version they answer
     */
    public ResponseBatch begin(UUID survey, int questionnaire) {
        try {
            return new ResponseBatch(database.getConnection(), survey, questionnaire);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands over each submitted response in ascending order of their identifiers. */
    public void forEach(UUID survey, BiConsumer<UUID, Answers> visitor) {
        forEachDocument(survey, " order by id", (id, document) -> visitor.accept(id, Answers.read(document)));
    }

    /** The same with the answers as they are stored, in no particular order. */
    void forEachDocument(UUID survey, BiConsumer<UUID, String> visitor) {
        forEachDocument(survey, "", visitor);
    }

    private void forEachDocument(UUID survey, String order, BiConsumer<UUID, String> visitor) {
        try (Connection connection = database.getConnection()) {
            forEachDocument(connection, survey, order, visitor);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream, as long as the connection is in a transaction. */
    static void forEachDocument(Connection connection, UUID survey, String order, BiConsumer<UUID, String> visitor)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, answers from response where survey_id = ? and state = 'SUBMITTED'" + order)) {
            select.setFetchSize(FETCHED);
            select.setObject(1, survey);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.accept(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
        }
    }
}
