package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tautband.DatabaseTest;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;

/** What each of the two roles can, and what neither can. */
@DatabaseTest
class DatabaseRolesTests {

    @Autowired
    private AuditLog auditLog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_application_works_as_the_role_that_does_not_migrate() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("tautband_app");
        assertThat(jdbc.sql("select tableowner from pg_tables where tablename = 'audit_entry'")
                        .query(String.class)
                        .single())
                .isEqualTo("tautband_owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "drop table audit_entry",
                "create table mine (id int)",
                "create temporary table mine (id int)",
                "set session_replication_role = replica",
                "set role tautband_owner",
                "update flyway_schema_history set success = false"
            })
    void the_application_role_is_refused(String sql) {
        record("one");
        assertThatThrownBy(() -> asApplication(sql))
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void even_the_owner_cannot_change_an_audit_row(String sql) {
        record("one");
        assertThatThrownBy(() -> asOwner(sql)).hasMessageContaining("an audit row cannot be changed");
    }

    @Test
    void each_audit_row_carries_the_hash_of_the_one_before() throws SQLException {
        record("one");
        record("two");
        record("three");
        try (Connection connection = TestDatabase.shared().connectAsOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select count(*),
                            bool_and(hash = audit_entry_digest(audit_entry)),
                            bool_and(previous_hash = coalesce(
                                (select before.hash from audit_entry before where before.id = audit_entry.id - 1), ''))
                        from audit_entry
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(3);
            assertThat(rows.getBoolean(2)).as("each row's own hash").isTrue();
            assertThat(rows.getBoolean(3)).as("the chain").isTrue();
        }
    }

    private void record(String detail) {
        transaction.executeWithoutResult(status -> auditLog.record(
                AuditAction.VIEWED, AuditSubject.client(new UUID(0, 1)).with(detail)));
    }

    private static void asApplication(String sql) throws SQLException {
        run(TestDatabase.shared().connectAsApplication(), sql);
    }

    private static void asOwner(String sql) throws SQLException {
        run(TestDatabase.shared().connectAsOwner(), sql);
    }

    private static void run(Connection fresh, String sql) throws SQLException {
        try (Connection connection = fresh;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
