package org.tautband.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A process that stores a row in an embedded PostgreSQL, says so, and then waits to be killed. */
final class KilledClinic {

    static final String STORED = "stored";

    private KilledClinic() {}

    public static void main(String[] args) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(PostgresHome.at(Path.of(args[0])), Path.of(args[1]));
        DatabaseAccess access = server.access();
        try (Connection connection = DriverManager.getConnection(
                        access.url(),
                        access.migration().username(),
                        access.migration().password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table visit (note text)");
            statement.execute("insert into visit values ('upper trapezius')");
            System.out.println(STORED);
            new CountDownLatch(1).await();
        }
    }
}
