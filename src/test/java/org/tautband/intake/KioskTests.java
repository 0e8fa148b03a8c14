package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyView;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.RedFlagScreen.Advised;

/** UC-14: a link opens one client's form once, on one device; what is written waits until somebody has reviewed it. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class KioskTests {

    private static final ConsentSignature DRAWN = new ConsentSignature("M10 20L60 80L120 40", false);

    @Autowired
    private IntakeLinkService links;

    @Autowired
    private KioskService kiosk;

    @Autowired
    private AnswersService answers;

    @Autowired
    private HealthHistoryService histories;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ConsentService consents;

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
        KioskTicket ticket = begin(links.create(client));
        KioskForm form = asNobody(() -> kiosk.open(ticket));
        assertThat(form.clientName()).isEqualTo("Ann Lee");
        assertThat(form.conditions()).hasSize(25);
    }

    @Test
    void the_token_itself_is_nowhere_in_the_database() {
        String token = links.create(client);
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
        String token = links.create(client);
        begin(token);
        assertRefused(token);
    }

    @Test
    void a_link_opens_nothing_after_24_hours() {
        String token = links.create(client);
        jdbc.sql("update intake_link set expires_at = now() - interval '1 second'")
                .update();
        assertRefused(token);
    }

    @Test
    void a_newer_link_takes_the_place_of_an_older_one() {
        String older = links.create(client);
        String newer = links.create(client);
        assertRefused(older);
        begin(newer);
    }

    @Test
    void an_invented_link_is_refused_like_any_other_and_leaves_a_row() {
        assertRefused("A".repeat(43));
        assertRefused("");
        assertRefused("' or 1=1 --");
        assertThat(refusals()).isEqualTo(3);
    }

    @Test
    void guessing_is_slowed_down_and_does_not_flood_the_trail() {
        for (int i = 0; i < IntakeLinkThrottle.FREE + 10; i++) {
            assertRefused("guess" + i);
        }
        assertThat(refusals()).isEqualTo(IntakeLinkThrottle.FREE);
        assertRefused(links.create(client));
        String token = links.create(client);
        KioskTicket elsewhere = asNobody(() -> kiosk.begin(token, "198.51.100.7"));
        assertThat(elsewhere).isNotNull();
    }

    @Test
    void a_session_of_staff_never_becomes_a_clients() {
        String token = links.create(client);
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> kiosk.begin(token, "192.0.2.1"));
        begin(token);
    }

    @Test
    void a_ticket_of_one_client_opens_nothing_of_another() {
        ClientId other = clients.create(new ClientDraft("Bo", "Lee", "", null, "", ""));
        KioskTicket mine = begin(links.create(client));
        KioskTicket theirs = begin(links.create(other));
        KioskTicket forged = new KioskTicket(theirs.link(), mine.secret());
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> asNobody(() -> kiosk.open(forged)));
        submit(mine, written(Set.of()));
        assertThat(answers.waiting(other)).isEmpty();
        UUID id = answers.waiting(client).getFirst().submitted().id();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> answers.accept(other, id, decision(Set.of())));
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> answers.setAside(other, id, "x"));
    }

    @Test
    void nothing_enters_the_record_unreviewed() {
        submit(begin(links.create(client)), written(Set.of("leg_clot")));
        assertThat(histories.open(client)).isEqualTo(HealthVersion.NONE);
        assertThat(intake.open(client)).isEqualTo(HealthNotes.NOTHING_NOTED);
        assertThat(consents.standing(client)).isEmpty();
        assertThat(answers.waiting(client)).hasSize(1);
    }

    @Test
    void what_is_accepted_enters_the_record_with_the_signed_consent() {
        submit(begin(links.create(client)), written(Set.of()));
        AnswersReview review = answers.waiting(client).getFirst();
        answers.accept(client, review.submitted().id(), decision(Set.copyOf(review.told())));
        HealthVersion recorded = histories.open(client);
        assertThat(recorded.origin()).isEqualTo(HealthVersion.Origin.CLIENT);
        assertThat(recorded.history().medicines()).containsExactly(new Medicine("Warfarin", "daily"));
        assertThat(recorded.history().conditions()).containsExactly(NotedCondition.of("diabetes"));
        assertThat(consents.standing(client)).containsExactly(ConsentSubject.GENERAL);
        assertThat(consents.all(client).getFirst().at())
                .isBeforeOrEqualTo(recorded.at())
                .isEqualTo(review.submitted().at());
        assertThat(answers.waiting(client)).isEmpty();
        assertThat(answers.latestAccepted(client).orElseThrow().answers().pain())
                .containsExactly(new PainMark(BodyView.POSTERIOR, 160, 165));
    }

    @Test
    void part_of_the_answers_can_be_left_out() {
        submit(begin(links.create(client)), written(Set.of()));
        AnswersReview review = answers.waiting(client).getFirst();
        Set<HealthChange> onlyMedicine = Set.of(review.told().stream()
                .filter(change -> change.field() == HealthChange.Field.MEDICINE)
                .findFirst()
                .orElseThrow());
        answers.accept(client, review.submitted().id(), new AnswersDecision(0, onlyMedicine, false, Set.of(), ""));
        assertThat(histories.open(client).history().medicines()).hasSize(1);
        assertThat(histories.open(client).history().allergies()).isEmpty();
        assertThat(consents.standing(client)).isEmpty();
    }

    @Test
    void a_yes_to_a_sign_to_stop_is_accepted_only_with_what_was_advised() {
        submit(begin(links.create(client)), written(Set.of("leg_clot")));
        UUID id = answers.waiting(client).getFirst().submitted().id();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.accept(client, id, decision(Set.of())));
        assertThat(answers.waiting(client)).hasSize(1);
        answers.accept(client, id, new AnswersDecision(0, Set.of(), true, Set.of(Advised.EMERGENCY), ""));
        assertThat(intake.open(client).redFlags()).containsExactly("leg_clot");
    }

    @Test
    void a_review_of_an_older_record_is_refused() {
        submit(begin(links.create(client)), written(Set.of()));
        UUID id = answers.waiting(client).getFirst().submitted().id();
        histories.record(client, 0, HealthHistory.EMPTY, HealthVersion.Origin.STAFF);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> answers.accept(client, id, decision(Set.of())));
    }

    @Test
    void answers_set_aside_stay_out_of_the_record_and_need_a_reason() {
        submit(begin(links.create(client)), written(Set.of()));
        UUID id = answers.waiting(client).getFirst().submitted().id();
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> answers.setAside(client, id, " "));
        answers.setAside(client, id, "Filled in by the sister.");
        assertThat(answers.waiting(client)).isEmpty();
        assertThat(histories.open(client).recorded()).isFalse();
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> answers.accept(client, id, decision(Set.of())));
    }

    @Test
    void what_was_submitted_cannot_be_submitted_again_or_changed() {
        KioskTicket ticket = begin(links.create(client));
        submit(ticket, written(Set.of()));
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> submit(ticket, written(Set.of())));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update intake_answers set content = '{}'").update());
    }

    @Test
    void somebody_else_closes_the_form() {
        KioskTicket ticket = begin(links.create(client));
        asNobody(() -> {
            kiosk.decline(ticket);
            return true;
        });
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> asNobody(() -> kiosk.open(ticket)));
    }

    @Test
    void what_cannot_be_is_refused_and_a_signature_of_fifty_megabytes_too() {
        KioskTicket ticket = begin(links.create(client));
        ConsentSignature huge = new ConsentSignature("M10 20L60 80".repeat(50_000_000 / 12), false);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> submit(ticket, signed(written(Set.of()), huge)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> submit(ticket, signed(written(Set.of()), new ConsentSignature("", false))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> submit(ticket, written(Set.of("curse"))));
        assertThat(answers.waiting(client)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'INPUT_REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void the_front_desk_makes_links_and_never_sees_answers() {
        String token = TestStaff.as(Role.FRONT_DESK, () -> links.create(client));
        submit(begin(token), written(Set.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> answers.waiting(client)));
    }

    private KioskTicket begin(String token) {
        return asNobody(() -> kiosk.begin(token, "192.0.2.1"));
    }

    private void submit(KioskTicket ticket, ClientAnswers written) {
        asNobody(() -> {
            kiosk.submit(ticket, written);
            return true;
        });
    }

    private void assertRefused(String token) {
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> begin(token));
    }

    private int refusals() {
        return jdbc.sql("select count(*) from audit_entry where action = 'LINK_REFUSED'")
                .query(Integer.class)
                .single();
    }

    private static AnswersDecision decision(Set<HealthChange> accepted) {
        return new AnswersDecision(0, accepted, true, Set.of(), "");
    }

    private static ClientAnswers written(Set<String> redFlags) {
        HealthHistory history = new HealthHistory(
                Set.of(NotedCondition.of("diabetes")),
                List.of(new Medicine("Warfarin", "daily")),
                List.of(new Allergy("Latex", "")),
                List.of(),
                null,
                "Baker",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "es");
        return new ClientAnswers(
                history,
                "Shoulder hurts",
                List.of(new PainMark(BodyView.POSTERIOR, 160, 165)),
                redFlags,
                "es",
                "Ann Lee",
                "",
                DRAWN);
    }

    private static ClientAnswers signed(ClientAnswers answers, ConsentSignature signature) {
        return answers.signedBy("Ann Lee", "", signature);
    }

    private static <T> T asNobody(Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
