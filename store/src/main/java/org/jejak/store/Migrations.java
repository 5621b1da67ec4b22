package org.jejak.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteDataSource;

/**
 * Brings a case to the current schema, by the numbered files in {@code resources/org/jejak/store/migrations}. Each sets
 * {@code PRAGMA user_version} to its number, so that a current case is known by one cheap look and Flyway, slow to start,
 * runs only where there is something to do.
 */
final class Migrations {
    /** The number of the newest migration. */
    static final int CURRENT = 7;

    /** Flyway's own table. */
    static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    static void run(Path file, Faults faults) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/jejak/store/migrations")
                    .load()
                    .migrate();
        } catch (FlywayException fault) {
            throw faults.translate(fault);
        }
    }
}
