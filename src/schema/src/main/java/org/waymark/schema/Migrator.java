package org.waymark.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Migrates the database when the application starts. Its module is the first of the EAR and the modules start in order,
 * so every other bean finds the schema it expects.
 */
@Singleton
@Startup
@PermitAll
// each migration is a transaction of its own
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @PostConstruct
    void migrate() {
        int executed = Migrations.run(database);
        LOG.log(Level.INFO, "Database schema is up to date, {0} migrations run", executed);
    }
}
