package org.waymark.acceptance.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The row of a job, to leave it as a crash would. */
record JobRows(String table, UUID job) {

    /** Makes it a job that an instance works on, which was last heard of then. */
    void leaveTo(String instance, Instant heartbeat) {
        String sql = "update " + table + " set state = 'RUNNING', finished_at = null, worker = ?, heartbeat_at = ?,"
                + " version = version + 1 where id = ?";
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, instance);
            statement.setObject(2, heartbeat.atOffset(ZoneOffset.UTC));
            statement.setObject(3, job);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("There is no such job: " + job);
            }
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
