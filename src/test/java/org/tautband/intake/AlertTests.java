package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.spi.ClientAlerts.Alert;
import org.tautband.clients.spi.ClientAlerts.Severity;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthVersion.Origin;

/** UC-08: red flags, exclusions, allergies and cautions are told in words, to those who may read them. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class AlertTests {

    @Autowired
    private IntakeFixtures noted;

    @Autowired
    private HealthHistoryService histories;

    @Autowired
    private List<ClientAlerts> alerts;

    @Autowired
    private ClientService clients;

    @Test
    void a_condition_tells_what_it_excludes_and_where_and_what_it_qualifies() {
        ClientId client = client(null);
        noted.note(client, new NotedCondition("impaired_sensation", Set.of(BodyArea.LEG)));
        assertThat(of(client))
                .containsExactlyInAnyOrder(
                        new Alert(
                                Severity.EXCLUSION,
                                "Numb skin, neuropathy (Lower leg): massage, self-pressure, foam roller, warm pack, cold pack",
                                "Numb skin, neuropathy (Lower leg)"),
                        new Alert(
                                Severity.CAUTION,
                                "Numb skin, neuropathy (Lower leg): muscle rub",
                                "Numb skin, neuropathy (Lower leg)"));
    }

    @Test
    void allergies_are_told_with_what_happens() {
        ClientId client = client(null);
        HealthHistory allergic = new HealthHistory(
                Set.of(),
                List.of(),
                List.of(new Allergy("Latex", "rash"), new Allergy("Almond oil", "")),
                List.of(),
                null,
                "",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "");
        histories.record(client, 0, allergic, Origin.STAFF);
        assertThat(of(client))
                .containsExactly(new Alert(Severity.ALLERGY, "Latex: rash"), new Alert(Severity.ALLERGY, "Almond oil"));
    }

    @Test
    void a_red_flag_stands_until_a_later_screen_clears_it() {
        ClientId client = client(null);
        noted.screen(client, "leg_clot");
        assertThat(of(client)).extracting(Alert::severity).containsExactly(Severity.RED_FLAG);
        noted.screen(client);
        assertThat(of(client)).isEmpty();
    }

    @Test
    void a_childs_age_speaks_by_itself() {
        assertThat(of(client(LocalDate.now(ZoneId.systemDefault()).minusYears(9))))
                .contains(new Alert(Severity.CAUTION, "Age 12 and under: cold pack, muscle rub", "Age 12 and under"));
        assertThat(of(client(LocalDate.now(ZoneId.systemDefault()).minusYears(40))))
                .isEmpty();
    }

    @Test
    void nothing_is_told_to_the_front_desk_or_of_another_client() {
        ClientId client = client(null);
        noted.screen(client, "leg_clot");
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> of(client))).isEmpty();
        assertThat(of(client(null))).isEmpty();
    }

    private ClientId client(@Nullable LocalDate born) {
        String name = UUID.randomUUID().toString();
        return clients.create(new ClientDraft(name, "Lee", "", born, "", ""));
    }

    private List<Alert> of(ClientId client) {
        return alerts.stream().flatMap(source -> source.of(client).stream()).toList();
    }
}
