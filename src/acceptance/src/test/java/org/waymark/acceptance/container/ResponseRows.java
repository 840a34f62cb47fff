package org.waymark.acceptance.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What is stored of the responses of a survey, by column. */
record ResponseRows(DataSource database, UUID survey) {

    Map<String, Object> only() {
        List<Map<String, Object>> rows = all();
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    List<Map<String, Object>> all() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from response where survey_id = ?")) {
            query.setObject(1, survey);
            try (ResultSet found = query.executeQuery()) {
                var rows = new ArrayList<Map<String, Object>>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(ResultSet found) throws SQLException {
        var row = new HashMap<String, Object>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            Object value = found.getObject(column);
            row.put(
                    found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT),
                    value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value);
        }
        return row;
    }
}
