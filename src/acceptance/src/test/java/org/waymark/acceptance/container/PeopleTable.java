package org.waymark.acceptance.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A table of customers as a warehouse has it, for queries that were exported. */
record PeopleTable(String name, List<String> questions) {

    /** Fills the table, NULL for NaN, and runs the query: the segment of each person, null where it cannot be told. */
    List<String> typed(List<double[]> people, String query) {
        try (Connection connection = pool().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"" + name + "\" (\"id\" integer, "
                    + questions.stream()
                            .map(question -> "\"" + question + "\" double precision")
                            .collect(Collectors.joining(", "))
                    + ")");
            try {
                insert(connection, people);
                return segments(statement, query);
            } finally {
                statement.execute("drop table \"" + name + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Connection connection, List<double[]> people) throws SQLException {
        String places =
                IntStream.range(0, questions.size()).mapToObj(question -> ", ?").collect(Collectors.joining());
        try (PreparedStatement insert =
                connection.prepareStatement("insert into \"" + name + "\" values (?" + places + ")")) {
            for (int person = 0; person < people.size(); person++) {
                insert.setInt(1, person);
                for (int question = 0; question < questions.size(); question++) {
                    double answer = people.get(person)[question];
                    insert.setObject(question + 2, Double.isNaN(answer) ? null : (Double) answer, Types.DOUBLE);
                }
                insert.executeUpdate();
            }
        }
    }

    private static List<String> segments(Statement statement, String query) throws SQLException {
        var segments = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(query.replace(";", "") + " order by \"id\"")) {
            while (rows.next()) {
                segments.add(rows.getString("segment"));
            }
        }
        return segments;
    }

    private static DataSource pool() {
        try {
            return InitialContext.doLookup("jdbc/waymark");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
