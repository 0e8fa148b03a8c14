package org.tautband.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Fills the tests' database with more rows than a test would make, without checking each of them. */
public final class BulkLoad {

    private BulkLoad() {}

    /**
     * Runs a script with triggers and foreign keys out of the way.
     *
     * @param settings what the script reads with {@code current_setting}
     */
    public static void run(Resource script, Map<String, String> settings) throws SQLException {
        try (Connection connection = TestDatabase.shared().connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; set synchronous_commit = off");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("set " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
            ScriptUtils.executeSqlScript(connection, script);
        }
    }
}
