package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.intake.KioskFixtures.asNobody;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.UnknownIdException;

/** UC-14: a link opens one client's form once, on one device; every other try is refused and leaves a row. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class IntakeLinkTests {

    @Autowired
    private IntakeLinkService links;

    @Autowired
    private KioskService kiosk;

    @Autowired
    private KioskFixtures form;

    @Autowired
    private AnswersService answers;

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
    void a_link_opens_the_clients_own_form_and_shows_nothing_that_is_recorded() {
        KioskTicket ticket = form.begin(client);
        KioskForm form = asNobody(() -> kiosk.open(ticket));
        assertThat(form.clientName()).isEqualTo("Ann Lee");
        assertThat(form.conditions()).hasSize(25);
    }

    @Test
    void the_token_itself_is_nowhere_in_the_database() {
        String token = links.create(client, IntakeDevice.PHONE);
        String everything = jdbc.sql("select string_agg(t::text, ' ') from intake_link t")
                        .query(String.class)
                        .single()
                + jdbc.sql("select string_agg(t::text, ' ') from audit_entry t")
                        .query(String.class)
                        .single();
        assertThat(token).hasSizeGreaterThan(40);
        assertThat(everything).doesNotContain(token);
    }

    @Test
    void a_link_opens_once() {
        String token = links.create(client, IntakeDevice.PHONE);
        form.begin(token);
        assertRefused(token, "used");
    }

    @Test
    void a_link_opens_nothing_after_24_hours() {
        String token = links.create(client, IntakeDevice.PHONE);
        jdbc.sql("update intake_link set expires_at = now() - interval '1 second'")
                .update();
        assertRefused(token, "expired");
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_one() {
        String older = links.create(client, IntakeDevice.PHONE);
        String newer = links.create(client, IntakeDevice.PHONE);
        assertRefused(older, "closed");
        form.begin(newer);
    }

    @Test
    void an_invented_link_is_refused_like_any_other_and_leaves_a_row() {
        assertRefused("A".repeat(43), "");
        assertRefused("", "");
        assertRefused("' or 1=1 --", "");
        assertThat(form.refusals()).isEqualTo(3);
    }

    @Test
    void guessing_is_slowed_down_and_does_not_flood_the_trail() {
        for (int i = 0; i < IntakeLinkThrottle.FREE + 10; i++) {
            String guess = "guess" + i;
            assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> form.begin(guess));
        }
        assertThat(form.refusals()).isEqualTo(IntakeLinkThrottle.FREE);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> form.begin(client));
        String token = links.create(client, IntakeDevice.PHONE);
        KioskTicket elsewhere = asNobody(() -> kiosk.begin(token, "198.51.100.7"));
        assertThat(elsewhere).isNotNull();
    }

    @Test
    void a_session_of_staff_never_becomes_a_clients() {
        String token = links.create(client, IntakeDevice.PHONE);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> kiosk.begin(token, "192.0.2.1"));
        form.begin(token);
    }

    @Test
    void a_ticket_of_one_client_opens_nothing_of_another() {
        ClientId other = clients.create(new ClientDraft("Bo", "Lee", "", null, "", ""));
        KioskTicket mine = form.begin(client);
        KioskTicket theirs = form.begin(other);
        KioskTicket forged = new KioskTicket(theirs.link(), mine.secret());
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> asNobody(() -> kiosk.open(forged)));
        form.submit(mine, form.written());
        assertThat(answers.waiting(other)).isEmpty();
        UUID id = answers.waiting(client).getFirst().submitted().id();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> answers.accept(other, id, new AnswersDecision(0, Set.of(), true, Set.of(), "")));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> answers.setAside(other, id, "x"));
    }

    @Test
    void somebody_else_closes_the_form() {
        KioskTicket ticket = form.begin(client);
        asNobody(() -> {
            kiosk.decline(ticket);
            return true;
        });
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> asNobody(() -> kiosk.open(ticket)));
    }

    @Test
    void a_link_that_was_handed_in_opens_nothing_more() {
        String token = links.create(client, IntakeDevice.PHONE);
        form.submit(form.begin(token), form.written());
        assertRefused(token, "closed");
    }

    /** The visitor is told the same of each; the trail says whose link it was and why, as far as that is known. */
    private void assertRefused(String token, String why) {
        int before = form.refusals();
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> form.begin(token));
        assertThat(form.refusals()).isEqualTo(before + 1);
        assertThat(jdbc.sql("""
                        select detail from audit_entry
                        where action = 'LINK_REFUSED' and client_id is not distinct from ? order by id desc limit 1
                        """)
                        .param(1, why.isEmpty() ? null : client.value(), java.sql.Types.OTHER)
                        .query(String.class)
                        .single())
                .isEqualTo(why);
    }
}
