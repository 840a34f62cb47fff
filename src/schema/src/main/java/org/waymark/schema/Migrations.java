package org.waymark.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the schema of this version. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs every migration that this database has not seen yet. Two instances may call it at once: one waits.
     *
     * @return how many were run
     */
    public static int run(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/waymark/schema/migrations")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
