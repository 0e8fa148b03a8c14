package org.tautband.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.tautband.database.DatabaseAccess.Login;

/** Fills the application's own embedded server with more rows than a test would make, without checking each of them. */
@TestConfiguration(proxyBeanMethods = false)
public class BulkLoad {

    private final EmbeddedPostgres server;

    BulkLoad(PostgresServer server) {
        this.server = (EmbeddedPostgres) server;
    }

    /**
     * Runs a script with triggers and foreign keys out of the way.
     *
     * @param settings what the script reads with {@code current_setting}
     */
    public void run(Resource script, Map<String, String> settings) throws SQLException {
        Login superuser = server.superuser();
        String url = server.access().url();
        try (Connection connection = DriverManager.getConnection(url, superuser.username(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; set synchronous_commit = off");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("set " + setting.getKey() + " = '" + setting.getValue() + "'");
            }
            ScriptUtils.executeSqlScript(connection, script);
        }
    }
}
