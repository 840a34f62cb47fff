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

/** The rows of a segmentation run, to leave them as a crash would. */
record RunRows(UUID run) {

    /** Makes it a run that an instance works on, which was last heard of then. */
    void leaveTo(String instance, Instant heartbeat) {
        execute(
                "update segmentation_run set state = 'RUNNING', finished_at = null, recommendation = null, worker = ?,"
                        + " heartbeat_at = ?, version = version + 1 where id = ?",
                instance,
                heartbeat.atOffset(ZoneOffset.UTC),
                run);
    }

    /** So many instances ended over it before. */
    void lose(int times) {
        execute("update segmentation_run set losses = ? where id = ?", times, run);
    }

    void end() {
        execute("update segmentation_run set state = 'CANCELLED', version = version + 1 where id = ?", run);
    }

    /** Gives a solution of two segments a stability by which it is known again. */
    void mark(int segments, double adjustedRand) {
        execute(
                "update segmentation_solution set stability = ? where run_id = ? and segments = ?",
                "{\"adjustedRand\":[" + adjustedRand + "],\"jaccard\":[0.5,0.5],\"dissolved\":[0.5,0.5]}",
                run,
                segments);
    }

    void forgetStability(int segments) {
        execute(
                "update segmentation_solution set stability = null, profile = null where run_id = ? and segments = ?",
                run,
                segments);
    }

    void forget(int segments) {
        execute("delete from segmentation_solution where run_id = ? and segments = ?", run, segments);
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = pool().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("There is no such row: " + sql);
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
