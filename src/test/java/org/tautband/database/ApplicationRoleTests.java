package org.tautband.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tautband.DatabaseTest;
import org.tautband.database.DatabaseAccess.Login;

/** Which roles the application agrees to run as. */
@DatabaseTest
class ApplicationRoleTests {

    private static final Login NEWCOMER = new Login("newcomer", "it's a \"secret\"");

    private final TestDatabase database = TestDatabase.shared();

    @AfterEach
    void drop_the_newcomer() throws SQLException {
        asSuperuser("drop role if exists newcomer");
    }

    @Test
    void a_missing_role_is_created_when_the_migrating_role_may_do_so() throws SQLException {
        role(NEWCOMER, database.superuser()).prepare();
        try (Connection connection = database.connectAsSuperuser()) {
            assertThat(Roles.exists(connection, "newcomer")).isTrue();
            assertThat(Roles.hasPowerOf(connection, "newcomer", "tautband_owner"))
                    .isFalse();
        }
    }

    @Test
    void a_missing_role_that_cannot_be_created_is_explained() {
        assertThatThrownBy(role(NEWCOMER, database.access().migration())::prepare)
                .isInstanceOf(DatabaseStartFailure.class)
                .hasMessageContaining("The role newcomer does not exist and tautband_owner may not create it.");
    }

    @Test
    void a_role_that_could_alter_the_audit_trail_is_refused() throws SQLException {
        asSuperuser("create role newcomer superuser");
        assertThatThrownBy(role(NEWCOMER, database.access().migration())::prepare)
                .hasMessageContaining("newcomer is a superuser");
        asSuperuser("drop role newcomer; create role newcomer in role tautband_owner");
        assertThatThrownBy(role(NEWCOMER, database.access().migration())::prepare)
                .hasMessageContaining("a member of tautband_owner");
    }

    @Test
    void a_role_that_the_migrations_gave_nothing_is_refused() throws SQLException {
        role(NEWCOMER, database.superuser()).prepare();
        asSuperuser("grant connect on database tautband to newcomer");
        try {
            assertThatThrownBy(role(NEWCOMER, database.superuser())::requireRights)
                    .hasMessageContaining("newcomer does not have the rights");
        } finally {
            asSuperuser("revoke all on database tautband from newcomer");
        }
    }

    @Test
    void the_role_of_the_migrations_is_accepted() {
        ApplicationRole role =
                role(database.access().application(), database.access().migration());
        assertThatCode(role::prepare).doesNotThrowAnyException();
        assertThatCode(role::requireRights).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_named_with_its_variable_and_not_repeated() {
        Login wrong = new Login("tautband_app", "guess");
        assertThatThrownBy(role(wrong, database.access().migration())::requireRights)
                .isInstanceOfSatisfying(
                        DatabaseStartFailure.class,
                        failure -> assertThat(failure.description() + failure.action())
                                .contains("refuses the role tautband_app")
                                .contains("TAUTBAND_DATABASE_PASSWORD")
                                .doesNotContain("guess"));
    }

    private ApplicationRole role(Login application, Login migration) {
        return new ApplicationRole(new DatabaseAccess(database.access().url(), application, migration));
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = database.connectAsSuperuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
