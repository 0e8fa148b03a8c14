package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tautband.intake.KioskFixtures.asNobody;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;

/** UC-14: a form that is interrupted is kept for whoever began it, until it is handed in or its link is over. */
@DatabaseTest
@SignedInAs(Role.FRONT_DESK)
class UnfinishedFormTests {

    @Autowired
    private IntakeLinkService links;

    @Autowired
    private KioskService kiosk;

    @Autowired
    private KioskFixtures form;

    @Autowired
    private AnswersService answers;

    @Autowired
    private OverdueForms overdue;

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
    void the_phone_finds_the_way_back_to_what_was_written_and_where_the_client_was() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 3);
        KioskTicket again = resume(ticket.secret());
        assertThat(draft(again)).contains(new KioskDraft(form.written().unsigned(), 3));
    }

    @Test
    void a_signature_is_never_kept_before_it_is_handed_in() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 6);
        assertThat(jdbc.sql("select content::text from intake_answers")
                        .query(String.class)
                        .single())
                .contains("Warfarin")
                .doesNotContain("M10 20L60 80L120 40", "Ann Lee");
    }

    @Test
    void the_link_itself_shows_nobody_else_what_was_begun() {
        String token = links.create(client, IntakeDevice.PHONE);
        keep(form.begin(token), 3);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> form.begin(token));
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> resume(token));
        assertThat(form.refusals()).isEqualTo(2);
    }

    @Test
    void once_handed_in_no_way_leads_back_and_the_try_leaves_a_row() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 6);
        form.submit(ticket, form.written());
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> resume(ticket.secret()));
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> keep(ticket, 1));
        assertThat(form.refusals()).isEqualTo(2);
        assertThat(TestStaff.as(Role.THERAPIST, () -> answers.waiting(client))).hasSize(1);
    }

    @Test
    void after_24_hours_no_way_leads_back_and_what_was_written_goes() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 3);
        jdbc.sql("update intake_link set expires_at = now() - interval '1 second'")
                .update();
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> resume(ticket.secret()));
        assertThat(links.unfinishedAt(client)).isEmpty();
        overdue.remove();
        assertThat(kept()).isZero();
    }

    @Test
    void the_clinics_tablet_has_no_address_that_leads_back() {
        KioskTicket ticket = form.begin(links.create(client, IntakeDevice.TABLET));
        keep(ticket, 3);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> resume(ticket.secret()));
        assertThat(draft(ticket)).isPresent();
    }

    @Test
    void once_staff_have_the_tablet_back_nothing_opens_there() {
        KioskTicket ticket = form.begin(links.create(client, IntakeDevice.TABLET));
        keep(ticket, 3);
        kiosk.takeBack(ticket);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> draft(ticket));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'TAKEN_BACK' and client_id = ?")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_new_link_goes_on_with_it_when_staff_say_so_and_never_for_another_client() {
        ClientId other = clients.create(new ClientDraft("Bo", "Lee", "", null, "", ""));
        KioskTicket ticket = form.begin(links.create(client, IntakeDevice.TABLET));
        keep(ticket, 4);
        kiosk.takeBack(ticket);
        int before = viewed();
        assertThat(links.unfinishedAt(client)).isPresent();
        assertThat(viewed()).isEqualTo(before + 1);
        assertThat(links.unfinishedAt(other)).isEmpty();
        assertThat(draft(form.begin(links.goOn(other, IntakeDevice.TABLET)))).isEmpty();
        assertThat(draft(form.begin(links.goOn(client, IntakeDevice.TABLET))))
                .map(KioskDraft::step)
                .contains(4);
    }

    @Test
    void a_new_link_without_that_starts_empty_and_the_rest_goes() {
        keep(form.begin(client), 4);
        assertThat(draft(form.begin(client))).isEmpty();
        assertThat(kept()).isZero();
    }

    @Test
    void what_somebody_else_wrote_goes_when_they_say_that_it_is_not_them() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 2);
        asNobody(() -> {
            kiosk.decline(ticket);
            return true;
        });
        assertThat(kept()).isZero();
        assertThat(links.unfinishedAt(client)).isEmpty();
    }

    @Test
    void what_cannot_be_is_not_kept_and_is_said_when_the_client_goes_on() {
        KioskTicket ticket = form.begin(client);
        keep(ticket, 1);
        KioskDraft wrong = new KioskDraft(form.written("curse"), 2);
        asNobody(() -> {
            kiosk.keep(ticket, wrong);
            return true;
        });
        assertThat(draft(ticket)).map(KioskDraft::step).contains(1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> asNobody(() -> {
                    kiosk.save(ticket, wrong);
                    return true;
                }));
    }

    @Test
    void a_form_is_handed_in_only_when_every_sign_to_stop_was_answered() {
        KioskTicket ticket = form.begin(client);
        ClientAnswers silent = form.written().withSigns(java.util.Set.of(), java.util.Set.of());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form.submit(ticket, silent))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.messageKey())
                        .containsExactly("intake.error.unanswered"));
    }

    @Test
    void what_was_handed_in_cannot_be_removed() {
        KioskTicket ticket = form.begin(client);
        form.submit(ticket, form.written());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from intake_answers").update());
    }

    private void keep(KioskTicket ticket, int step) {
        asNobody(() -> {
            kiosk.save(ticket, new KioskDraft(form.written(), step));
            return true;
        });
    }

    private KioskTicket resume(String secret) {
        return asNobody(() -> kiosk.resume(secret, KioskFixtures.HERE));
    }

    private Optional<KioskDraft> draft(KioskTicket ticket) {
        return asNobody(() -> kiosk.open(ticket)).draft();
    }

    private int kept() {
        return jdbc.sql("select count(*) from intake_answers")
                .query(Integer.class)
                .single();
    }

    /** Rows that say that somebody looked whether this client has a form that was begun. */
    private int viewed() {
        return jdbc.sql("""
                        select count(*) from audit_entry
                        where action = 'VIEWED' and detail = 'unfinished' and client_id = ?
                        """).param(client.value()).query(Integer.class).single();
    }
}
