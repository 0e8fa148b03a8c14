package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.spi.ClientAlerts.Severity;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** UC-08: what is noted is kept, told as alerts, and hidden from the front desk. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class IntakeServiceTests {

    private static final HealthNotes NUMB_LEG = new HealthNotes(
            Set.of(new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)), NotedCondition.of("pregnancy")),
            Set.of("leg_clot"));

    @Autowired
    private IntakeService intake;

    @Autowired
    private ClientAlerts alerts;

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
    void what_is_noted_comes_back_with_where_it_is() {
        intake.change(client, HealthNotes.NOTHING_NOTED, NUMB_LEG);
        assertThat(intake.open(client)).isEqualTo(NUMB_LEG);
    }

    @Test
    void an_earlier_state_stays_in_the_database() {
        intake.change(client, HealthNotes.NOTHING_NOTED, NUMB_LEG);
        intake.change(client, NUMB_LEG, HealthNotes.NOTHING_NOTED);
        assertThat(intake.open(client)).isEqualTo(HealthNotes.NOTHING_NOTED);
        assertThat(jdbc.sql("select count(*) from health_note where ended_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void a_change_from_an_old_state_is_refused() {
        intake.change(client, HealthNotes.NOTHING_NOTED, NUMB_LEG);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> intake.change(client, HealthNotes.NOTHING_NOTED, HealthNotes.NOTHING_NOTED));
        assertThat(intake.open(client)).isEqualTo(NUMB_LEG);
    }

    @Test
    void a_condition_that_the_guide_does_not_know_is_refused() {
        HealthNotes invented = new HealthNotes(Set.of(NotedCondition.of("bad_luck")), Set.of("curse"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> intake.change(client, HealthNotes.NOTHING_NOTED, invented))
                .satisfies(refused -> assertThat(refused.violations()).hasSize(2));
    }

    @Test
    void alerts_name_red_flags_exclusions_and_cautions_in_words() {
        intake.change(client, HealthNotes.NOTHING_NOTED, NUMB_LEG);
        assertThat(alerts.of(client).stream().map(ClientAlerts.Alert::severity))
                .contains(Severity.RED_FLAG, Severity.EXCLUSION, Severity.CAUTION);
        assertThat(alerts.of(client).stream().map(ClientAlerts.Alert::text))
                .anyMatch(text -> text.startsWith("Numb skin, neuropathy: "));
    }

    @Test
    void the_front_desk_is_refused_and_gets_no_alerts() {
        intake.change(client, HealthNotes.NOTHING_NOTED, NUMB_LEG);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> intake.open(client)));
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> alerts.of(client))).isEmpty();
    }
}
