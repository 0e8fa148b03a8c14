package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
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
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagScreen.Answers;

/** UC-09: a sign to stop is recorded with what was advised, and goes only with a word why. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class RedFlagScreenTests {

    private static final Answers CLOT =
            new Answers(true, Set.of("leg_clot"), Set.of(Advised.SAME_DAY), "Husband drives.");

    @Autowired
    private RedFlagService screens;

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
    void a_yes_is_kept_with_the_advice_and_stops_home_care() {
        screens.screen(client, CLOT);
        RedFlagScreen latest = screens.latest(client).orElseThrow();
        assertThat(latest.flags()).containsExactly("leg_clot");
        assertThat(latest.advised()).containsExactly(Advised.SAME_DAY);
        assertThat(latest.note()).isEqualTo("Husband drives.");
        assertThat(latest.newPain()).isTrue();
        assertThat(intake.open(client).redFlags()).containsExactly("leg_clot");
    }

    @Test
    void a_yes_without_advice_is_refused() {
        assertRefused(new Answers(false, Set.of("leg_clot"), Set.of(), "looks bad"), "advised");
        assertRefused(new Answers(false, Set.of("leg_clot"), Set.of(Advised.OTHER), " "), "note");
    }

    @Test
    void a_red_flag_goes_only_with_a_word_why() {
        screens.screen(client, CLOT);
        assertRefused(new Answers(false, Set.of(), Set.of(), ""), "note");
        screens.screen(client, new Answers(false, Set.of(), Set.of(), "Doctor found no clot on 3 May."));
        assertThat(intake.open(client).redFlags()).isEmpty();
        assertThat(screens.all(client)).hasSize(2);
    }

    @Test
    void a_sign_that_the_guide_does_not_know_is_refused() {
        assertRefused(new Answers(false, Set.of("curse"), Set.of(Advised.SAME_DAY), ""), "flags");
    }

    @Test
    void a_screen_stays_as_it_was() {
        screens.screen(client, CLOT);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update red_flag_screen set flags = '[]'").update());
    }

    @Test
    void the_front_desk_may_neither_ask_nor_read() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> screens.screen(client, CLOT)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> screens.all(client)));
    }

    private void assertRefused(Answers answers, String field) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> screens.screen(client, answers))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .contains(field));
    }
}
