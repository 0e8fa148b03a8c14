package org.tautband.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.database.TestDatabase;

@DatabaseTest
@SignedInAs(Role.OWNER)
class AuditTrailTests {

    private static final UUID RECORD = new UUID(7, 7);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    private void write(AuditAction... actions) {
        for (AuditAction action : actions) {
            log.recordRefusal(action, AuditSubject.of("client", RECORD, RECORD));
        }
    }

    @Test
    void the_newest_come_first_page_by_page() {
        write(AuditAction.CREATED, AuditAction.VIEWED, AuditAction.CHANGED);
        assertThat(trail.find(AuditFilter.ALL, 0, 2))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CHANGED, AuditAction.VIEWED);
        assertThat(trail.find(AuditFilter.ALL, 2, 2))
                .extracting(AuditEntry::action)
                .containsExactly(AuditAction.CREATED);
    }

    @Test
    void rows_are_chosen_by_who_and_what() {
        UUID therapist = TestStaff.employ(jdbc, Role.THERAPIST).id().value();
        write(AuditAction.VIEWED);
        TestStaff.as(Role.THERAPIST, () -> {
            write(AuditAction.VIEWED, AuditAction.SIGNED);
            return true;
        });
        assertThat(trail.find(new AuditFilter(therapist, null), 0, 9)).hasSize(2);
        assertThat(trail.find(new AuditFilter(therapist, AuditAction.SIGNED), 0, 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.username()).isEqualTo("test-therapist"));
        assertThat(trail.find(new AuditFilter(null, AuditAction.VIEWED), 0, 9)).hasSize(2);
        assertThat(trail.actors()).extracting(AuditActor.Actor::username).containsExactly("test-therapist");
    }

    @Test
    void an_untouched_chain_is_whole() {
        assertThat(trail.verifyChain().rows()).isZero();
        IntStream.range(0, 20).forEach(n -> write(AuditAction.VIEWED));
        assertThat(trail.verifyChain().firstBroken()).isEmpty();
        assertThat(trail.verifyChain().rows()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set username = 'somebody else' where id = 7",
                "update audit_entry set detail = 'nothing' where id = 6;"
                        + "update audit_entry set hash = audit_entry_digest(audit_entry) where id = 6",
                "delete from audit_entry where id = 6",
            })
    void whoever_alters_the_trail_behind_the_application_is_found_out(String deed) throws SQLException {
        IntStream.range(0, 10).forEach(n -> write(AuditAction.VIEWED));
        try (Connection owner = TestDatabase.shared().connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(deed);
            statement.execute("alter table audit_entry enable trigger user");
        }
        assertThat(trail.verifyChain().firstBroken()).contains(7L);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"THERAPIST", "FRONT_DESK"})
    void others_may_not_read_it(Role role) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(role, () -> trail.find(AuditFilter.ALL, 0, 9)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(role, () -> trail.verifyChain()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(role, () -> trail.actors()));
    }
}
