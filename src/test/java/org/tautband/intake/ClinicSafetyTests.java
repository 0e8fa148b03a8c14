package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import org.tautband.guide.BodyArea;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition.Action;
import org.tautband.guide.Contraindication;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** UC-10: the clinic's own conditions and strict mode count for its clients. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class ClinicSafetyTests {

    private static final OwnConditionDraft LIPOEDEMA = new OwnConditionDraft(
            "Lipoedema",
            "Painful on firm pressure.",
            true,
            "Keep away from the sore legs.",
            "Press lightly.",
            Map.of("massage", Action.EXCLUDE, "stretch", Action.CAUTION));

    @Autowired
    private ClinicSafetyService safety;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeFixtures noted;

    @Autowired
    private ClientService clients;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
    }

    @Test
    void strict_mode_is_off_and_names_what_the_catalogue_names() {
        ClinicSafety fresh = safety.get();
        assertThat(fresh.strictMode()).isFalse();
        assertThat(fresh.strictCautions())
                .contains(new Caution("anticoagulant_bleeding", "massage"), new Caution("osteoporosis", "massage"));
        assertThat(fresh.rules().strict()).isEmpty();
    }

    @Test
    void strict_mode_makes_an_exclusion_of_a_named_caution_and_of_no_other() {
        noted.note(client, NotedCondition.of("osteoporosis"));
        assertThat(action("massage")).isEqualTo(Action.CAUTION);
        safety.setStrict(safety.get().version(), true, safety.get().strictCautions());
        assertThat(action("massage")).isEqualTo(Action.EXCLUDE);
        assertThat(action("stretch")).isEqualTo(Action.CAUTION);
    }

    @Test
    void an_owner_who_was_slower_is_told() {
        int version = safety.get().version();
        safety.setStrict(version, true, Set.of());
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> safety.setStrict(version, false, Set.of()));
        assertThat(safety.get().strictMode()).isTrue();
    }

    @Test
    void an_exclusion_cannot_be_named_as_a_caution() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> safety.setStrict(0, true, Set.of(new Caution("dvt", "massage"))));
    }

    @Test
    void a_condition_of_the_clinics_own_counts_like_one_of_the_catalogue() {
        String key = add(LIPOEDEMA);
        noted.note(client, new NotedCondition(key, Set.of(BodyArea.LEG)));
        assertThat(intake.safety(client).excludedAt(BodyArea.LEG))
                .extracting(Contraindication::label)
                .containsExactly("Lipoedema");
        assertThat(intake.safety(client).excludedAt(BodyArea.NECK)).isEmpty();
        assertThat(action("stretch")).isEqualTo(Action.CAUTION);
    }

    @Test
    void a_retired_condition_goes_on_to_count_but_is_noted_for_nobody_new() {
        String key = add(LIPOEDEMA);
        noted.note(client, NotedCondition.of(key));
        safety.retireCondition(key);
        assertThat(intake.safety(client).excludedAt(BodyArea.LEG)).hasSize(1);
        noted.note(client, NotedCondition.of(key), NotedCondition.of("fever"));
        ClientId other = clients.create(new ClientDraft("Bo", "Lee", "", null, "", ""));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> noted.note(other, NotedCondition.of(key)));
        safety.restoreCondition(key);
        noted.note(other, NotedCondition.of(key));
    }

    @Test
    void what_would_not_be_a_rule_is_refused() {
        add(LIPOEDEMA);
        assertRefused(LIPOEDEMA, "label");
        assertRefused(new OwnConditionDraft("osteoporosis", "", false, "", "x", LIPOEDEMA.effects()), "label");
        assertRefused(new OwnConditionDraft("A", "", false, "", "", Map.of()), "effects");
        assertRefused(new OwnConditionDraft("A", "", false, "", "", Map.of("leeches", Action.EXCLUDE)), "effects");
        assertRefused(new OwnConditionDraft("A", "", false, "", "", Map.of("heat", Action.CAUTION)), "warning");
        assertRefused(new OwnConditionDraft("A", "", true, "", "", Map.of("heat", Action.EXCLUDE)), "keepAway");
    }

    @Test
    void only_an_owner_sets_the_rules() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.THERAPIST, () -> safety.addCondition(LIPOEDEMA)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.THERAPIST, () -> safety.setStrict(0, false, Set.of())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> safety.get()));
    }

    private String add(OwnConditionDraft draft) {
        return safety.addCondition(draft).conditions().getLast().condition().key();
    }

    private Action action(String item) {
        return intake.safety(client).found().stream()
                .filter(found -> found.item().equals(item))
                .map(Contraindication::action)
                .findFirst()
                .orElseThrow();
    }

    private void assertRefused(OwnConditionDraft draft, String field) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> safety.addCondition(draft))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .contains(field));
    }
}
