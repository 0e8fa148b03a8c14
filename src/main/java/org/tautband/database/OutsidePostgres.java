package org.tautband.database;

/** A PostgreSQL that runs without this application's help. */
record OutsidePostgres(DatabaseAccess access) implements PostgresServer {

    @Override
    public void close() {}
}
