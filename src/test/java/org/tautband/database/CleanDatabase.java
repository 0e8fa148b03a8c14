package org.tautband.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties all tables before each test, also those that no role of the application may empty. */
public final class CleanDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        empty();
    }

    /** The setting keeps triggers and foreign keys out of the way; with few rows, deleting is quicker than truncating. */
    public static void empty() throws SQLException {
        try (Connection connection = TestDatabase.shared().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    set session_replication_role = replica;
                    set lock_timeout = '20s';
                    do $$
                    declare
                        filled regclass;
                    begin
                        for filled in
                            select oid::regclass from pg_class
                            where relnamespace = 'public'::regnamespace and relkind = 'r'
                                and relname <> 'flyway_schema_history'
                        loop
                            execute 'delete from ' || filled;
                        end loop;
                    end $$
                    """);
        }
    }
}
