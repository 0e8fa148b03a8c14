package org.tautband.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tautband.DatabaseTest;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

@DatabaseTest
@SignedInAs(Role.OWNER)
class StaffServiceTests {

    private static final String PASSWORD = "heron-lamp-9-orchard";
    private static final StaffId SOMEBODY = new StaffId(new UUID(0, 1));

    @Autowired
    private StaffService staff;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    private StaffMember owner;

    @BeforeEach
    void an_owner_works_here() {
        owner = TestStaff.employ(jdbc, Role.OWNER);
    }

    private StaffListItem add(String username, Role role) {
        return read(staff.add(new NewStaff("Jon Bell", username, role, PASSWORD)));
    }

    private StaffListItem read(StaffId id) {
        return staff.list().stream()
                .filter(item -> item.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    @Test
    void a_new_member_is_listed_and_their_password_is_an_argon2id_hash() {
        StaffListItem jon = add("jon", Role.THERAPIST);
        assertThat(jon.active()).isTrue();
        assertThat(hashOf(jon))
                .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(PASSWORD);
        assertThat(directory.member(jon.id()).name()).isEqualTo("Jon Bell");
        assertThat(directory.therapists()).extracting(StaffMember::username).containsExactly("jon", owner.username());
    }

    @Test
    void a_username_is_taken_whatever_its_case() {
        add("Jon", Role.THERAPIST);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> add("JON", Role.THERAPIST))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(new Violation("username", "accounts.error.usernameTaken", List.of())));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> staff.add(new NewStaff(" ", "a b", Role.THERAPIST, "password")))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field, Violation::messageKey)
                        .contains(
                                tuple("name", "common.error.required"),
                                tuple("username", "accounts.error.usernameCharacters"),
                                tuple("password", "accounts.password.long_enough"),
                                tuple("password", "accounts.password.not_common")));
        assertThat(staff.list()).hasSize(1);
    }

    @Test
    void the_last_active_owner_can_neither_leave_nor_become_something_else() {
        StaffListItem me = read(owner.id());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> staff.deactivate(me.id(), me.version()))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::messageKey)
                        .containsExactly("accounts.error.lastOwner"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> staff.change(me.id(), me.version(), new StaffChange("Me", Role.THERAPIST)));
        StaffListItem second = add("second", Role.OWNER);
        staff.deactivate(me.id(), me.version());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> staff.deactivate(second.id(), second.version()));
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        StaffListItem jon = add("jon", Role.THERAPIST);
        staff.change(jon.id(), jon.version(), new StaffChange("Jonathan", Role.THERAPIST));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> staff.change(jon.id(), jon.version(), new StaffChange("Johnny", Role.OWNER)));
        assertThat(read(jon.id()).name()).isEqualTo("Jonathan");
    }

    @Test
    void an_unknown_member_is_told_as_such() {
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> staff.deactivate(SOMEBODY, 0));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> directory.member(SOMEBODY));
    }

    @Test
    void ones_own_password_is_changed_only_by_who_knows_it() {
        StaffListItem jon = add("jon", Role.FRONT_DESK);
        StaffMember member = directory.member(jon.id());
        SecurityContextHolder.setContext(SignedInAs.Factory.context(member));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> staff.changeOwnPassword("a guess", "another-lamp-7"))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("currentPassword"));
        String before = hashOf(jon);
        staff.changeOwnPassword(PASSWORD, "another-lamp-7");
        assertThat(hashOf(jon)).isNotEqualTo(before);
    }

    @Test
    void every_change_leaves_who_and_what() {
        StaffListItem jon = add("jon", Role.THERAPIST);
        staff.change(jon.id(), jon.version(), new StaffChange("Jonathan", Role.FRONT_DESK));
        staff.resetPassword(jon.id(), read(jon.id()).version(), "another-lamp-7");
        staff.deactivate(jon.id(), read(jon.id()).version());
        staff.reactivate(jon.id(), read(jon.id()).version());
        assertThat(jdbc.sql("select username || ' ' || action from audit_entry where subject_id = ? order by id")
                        .param(jon.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "test-owner CREATED",
                        "test-owner CHANGED",
                        "test-owner CHANGED",
                        "test-owner ARCHIVED",
                        "test-owner RESTORED");
    }

    static Stream<Arguments> what_only_owners_may() {
        NewStaff mallory = new NewStaff("Mallory", "mallory", Role.OWNER, PASSWORD);
        return Stream.of(
                Arguments.of("list", (Act) StaffService::list),
                Arguments.of("add", (Act) service -> service.add(mallory)),
                Arguments.of("change", (Act) service -> service.change(SOMEBODY, 0, new StaffChange("Me", Role.OWNER))),
                Arguments.of("deactivate", (Act) service -> service.deactivate(SOMEBODY, 0)),
                Arguments.of("reactivate", (Act) service -> service.reactivate(SOMEBODY, 0)),
                Arguments.of("resetPassword", (Act) service -> service.resetPassword(SOMEBODY, 0, PASSWORD)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("what_only_owners_may")
    void others_are_refused_and_that_is_audited(String method, Act act) {
        for (Role role : List.of(Role.THERAPIST, Role.FRONT_DESK)) {
            SecurityContextHolder.setContext(SignedInAs.Factory.context(SignedInAs.Factory.member(role)));
            assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> act.on(staff));
        }
        assertThat(jdbc.sql("select username || ' ' || detail from audit_entry where action = 'ACCESS_REFUSED'")
                        .query(String.class)
                        .list())
                .containsExactly("test-therapist StaffService." + method, "test-front_desk StaffService." + method);
    }

    @Test
    void a_first_owner_is_refused_where_somebody_works_already() {
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> staff.addFirstOwner("Mallory", "mallory", PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_who_works_here_sees_their_colleagues_names(Role role) {
        assertThat(TestStaff.as(role, directory::therapists)).isNotEmpty();
    }

    private String hashOf(StaffListItem member) {
        return jdbc.sql("select password_hash from staff where id = ?")
                .param(member.id().value())
                .query(String.class)
                .single();
    }

    private interface Act {
        void on(StaffService service);
    }
}
