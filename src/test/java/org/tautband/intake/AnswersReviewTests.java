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
import org.tautband.anatomy.BodyView;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.guide.HomeCareQuery.NotedCondition;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.RedFlagScreen.Advised;

/** UC-14: what a client wrote waits until somebody has reviewed it; only what is accepted enters the record. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class AnswersReviewTests {

    @Autowired
    private IntakeLinkService links;

    @Autowired
    private KioskFixtures form;

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
    void nothing_enters_the_record_unreviewed() {
        form.submit(form.begin(client), form.written("leg_clot"));
        assertThat(histories.open(client)).isEqualTo(HealthVersion.NONE);
        assertThat(intake.open(client)).isEqualTo(HealthNotes.NOTHING_NOTED);
        assertThat(consents.standing(client)).isEmpty();
        assertThat(answers.waiting(client)).hasSize(1);
    }

    @Test
    void what_is_accepted_enters_the_record_with_the_signed_consent() {
        form.submit(form.begin(client), form.written());
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
        form.submit(form.begin(client), form.written());
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
        form.submit(form.begin(client), form.written("leg_clot"));
        UUID id = answers.waiting(client).getFirst().submitted().id();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> answers.accept(client, id, decision(Set.of())));
        assertThat(answers.waiting(client)).hasSize(1);
        answers.accept(client, id, new AnswersDecision(0, Set.of(), true, Set.of(Advised.EMERGENCY), ""));
        assertThat(intake.open(client).redFlags()).containsExactly("leg_clot");
    }

    @Test
    void a_review_of_an_older_record_is_refused() {
        form.submit(form.begin(client), form.written());
        UUID id = answers.waiting(client).getFirst().submitted().id();
        histories.record(client, 0, HealthHistory.EMPTY, HealthVersion.Origin.STAFF);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> answers.accept(client, id, decision(Set.of())));
    }

    @Test
    void answers_set_aside_stay_out_of_the_record_and_need_a_reason() {
        form.submit(form.begin(client), form.written());
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
        KioskTicket ticket = form.begin(client);
        form.submit(ticket, form.written());
        assertThatExceptionOfType(LinkRefusedException.class).isThrownBy(() -> form.submit(ticket, form.written()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update intake_answers set content = '{}'").update());
    }

    @Test
    void what_cannot_be_is_refused_and_a_signature_of_fifty_megabytes_too() {
        KioskTicket ticket = form.begin(client);
        ConsentSignature huge = new ConsentSignature("M10 20L60 80".repeat(50_000_000 / 12), false);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form.submit(ticket, form.written().signedBy("Ann Lee", "", huge)))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.messageKey())
                        .containsExactly("intake.error.signatureLarge"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() ->
                        form.submit(ticket, form.written().signedBy("Ann Lee", "", new ConsentSignature("", false))));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> form.submit(ticket, form.written("curse")));
        assertThat(answers.waiting(client)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'INPUT_REFUSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void the_front_desk_makes_links_and_never_sees_answers() {
        String token = TestStaff.as(Role.FRONT_DESK, () -> links.create(client, IntakeDevice.PHONE));
        form.submit(form.begin(token), form.written());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> answers.waiting(client)));
    }

    private static AnswersDecision decision(Set<HealthChange> accepted) {
        return new AnswersDecision(0, accepted, true, Set.of(), "");
    }
}
