package org.tautband.database;

/** The PostgreSQL that holds the records: the embedded one, or one that somebody else runs. */
sealed interface PostgresServer extends AutoCloseable permits EmbeddedPostgres, OutsidePostgres {

    DatabaseAccess access();

    /** Stops what this application started. */
    @Override
    void close();
}
