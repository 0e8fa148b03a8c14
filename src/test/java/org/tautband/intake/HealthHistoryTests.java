package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthChange.Field;
import org.tautband.intake.HealthChange.Kind;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistory.PastEvent;
import org.tautband.intake.HealthVersion.Origin;

/** UC-08: every version of a health history is kept, what cannot be is refused, and the front desk sees none of it. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class HealthHistoryTests {

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @Autowired
    private HealthHistoryService histories;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ClientService clients;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    @Test
    void everything_that_was_recorded_comes_back() {
        HealthHistory whole = whole(today.plusDays(100));
        record(0, whole);
        HealthVersion stored = histories.open(client);
        assertThat(stored.history()).isEqualTo(whole);
        assertThat(stored.number()).isEqualTo(1);
        assertThat(stored.by()).isEqualTo("Test THERAPIST");
    }

    @Test
    void every_version_is_kept_and_says_what_changed() {
        record(0, whole(null));
        record(1, HealthHistory.EMPTY.with(Set.of(new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)))));
        assertThat(histories.versions(client)).extracting(HealthVersion::number).containsExactly(2, 1);
        assertThat(histories.versions(client).getLast().history()).isEqualTo(whole(null));
        assertThat(histories.changes(client, 1, 2))
                .contains(
                        new HealthChange(Kind.ADDED, Field.CONDITION, "Numb skin, neuropathy (Lower leg)"),
                        new HealthChange(Kind.REMOVED, Field.CONDITION, "Pregnancy"),
                        new HealthChange(Kind.REMOVED, Field.MEDICINE, "Warfarin, 5 mg each evening"),
                        new HealthChange(Kind.REMOVED, Field.SURGERY, "Knee, left, 2019-03"),
                        new HealthChange(Kind.REMOVED, Field.OCCUPATION, "Dentist"));
    }

    @Test
    void what_is_the_same_makes_no_version() {
        record(0, whole(null));
        record(1, whole(null));
        assertThat(histories.open(client).number()).isEqualTo(1);
    }

    @Test
    void entries_left_empty_are_dropped_and_texts_trimmed() {
        HealthHistory typed = new HealthHistory(
                Set.of(),
                List.of(new Medicine("", ""), new Medicine("  Aspirin ", " ")),
                List.of(),
                List.of(),
                null,
                " Baker ",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "");
        record(0, typed);
        assertThat(histories.open(client).history().medicines()).containsExactly(new Medicine("Aspirin", ""));
        assertThat(histories.open(client).history().occupation()).isEqualTo("Baker");
    }

    @Test
    void a_change_from_an_old_version_is_refused() {
        record(0, whole(null));
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> record(0, HealthHistory.EMPTY));
        assertThat(histories.open(client).history()).isEqualTo(whole(null));
    }

    @Test
    void a_due_date_in_the_past_is_refused_and_leaves_a_row_about_this_client() {
        assertRefused(whole(today.minusDays(1)), "dueDate");
        assertThat(jdbc.sql("select detail from audit_entry where action = 'INPUT_REFUSED' and client_id = ?")
                        .param(client.value())
                        .query(String.class)
                        .single())
                .isEqualTo("HealthHistoryService.record: dueDate intake.error.dueDatePast");
    }

    @Test
    void a_due_date_that_no_pregnancy_reaches_is_refused() {
        assertRefused(whole(today.plusDays(301)), "dueDate");
    }

    @Test
    void a_birthday_140_years_ago_is_refused_and_leaves_a_row() {
        ClientDraft ancient = new ClientDraft("Old", "Man", "", today.minusYears(140), "", "");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> clients.create(ancient));
        assertThat(jdbc.sql("select detail from audit_entry where action = 'INPUT_REFUSED'")
                        .query(String.class)
                        .single())
                .isEqualTo("ClientService.create: dateOfBirth clients.error.tooOld");
    }

    @Test
    void a_surgery_in_the_future_and_a_date_that_is_none_are_refused() {
        assertRefused(event("2999"), "events");
        assertRefused(event("last spring"), "events");
        assertRefused(event("2019-13"), "events");
        record(0, event("2019-02-28"));
    }

    @Test
    void a_condition_that_nobody_knows_is_refused() {
        assertRefused(HealthHistory.EMPTY.with(Set.of(NotedCondition.of("bad_luck"))), "conditions");
        assertRefused(HealthHistory.EMPTY.with(Set.of(NotedCondition.of("danger_areas"))), "conditions");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        HealthHistory wordy = new HealthHistory(
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "x".repeat(2001),
                "",
                "",
                "",
                EmergencyContact.NONE,
                "");
        assertRefused(wordy, "occupation");
    }

    @Test
    void a_client_who_does_not_exist_gets_no_history() {
        ClientId nobody = new ClientId(UUID.randomUUID());
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> histories.record(nobody, 0, HealthHistory.EMPTY, Origin.STAFF));
    }

    @Test
    void one_clients_history_never_shows_with_another() {
        ClientId other = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        record(0, whole(null));
        assertThat(histories.open(other)).isEqualTo(HealthVersion.NONE);
        assertThat(intake.safety(other).allergies()).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> histories.changes(other, 0, 1));
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_version() {
        record(0, whole(null));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update health_history set content = '{}'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from health_history").update());
    }

    @Test
    void the_front_desk_may_neither_read_nor_write() {
        record(0, whole(null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> histories.open(client)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> intake.safety(client)));
    }

    private void record(int basedOn, HealthHistory history) {
        histories.record(client, basedOn, history, Origin.STAFF);
    }

    private void assertRefused(HealthHistory history, String field) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> record(histories.open(client).number(), history))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .contains(field));
    }

    private static HealthHistory event(String when) {
        return new HealthHistory(
                Set.of(),
                List.of(),
                List.of(),
                List.of(new PastEvent(PastEvent.Kind.SURGERY, "Appendix", when)),
                null,
                "",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "");
    }

    private static HealthHistory whole(@Nullable LocalDate dueDate) {
        return new HealthHistory(
                Set.of(NotedCondition.of("pregnancy"), new NotedCondition("fracture", Set.of(BodyArea.HAND))),
                List.of(new Medicine("Warfarin", "5 mg each evening")),
                List.of(new Allergy("Latex", "rash")),
                List.of(
                        new PastEvent(PastEvent.Kind.SURGERY, "Knee, left", "2019-03"),
                        new PastEvent(PastEvent.Kind.INJURY, "Whiplash", "2015")),
                dueDate,
                "Dentist",
                "Rowing",
                "Stoops over patients",
                "Turn the head without pain",
                new EmergencyContact("Jo Lee", "husband", "555 0101"),
                "de");
    }
}
