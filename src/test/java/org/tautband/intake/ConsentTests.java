package org.tautband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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
import org.tautband.common.UnknownIdException;

/** UC-11: a consent is kept with the text that was read, ends when it is withdrawn, and of a minor a guardian signs. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class ConsentTests {

    private static final ConsentSignature DRAWN = new ConsentSignature("M10 20L60 80L120 40", false);

    @Autowired
    private ConsentService consents;

    @Autowired
    private ConsentTexts texts;

    @Autowired
    private ClientService clients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_consent_is_kept_with_the_very_text_its_version_its_language_and_the_signature() {
        ClientId client = aged(40);
        consents.give(client, draft("de", "", ConsentSubject.GENERAL, ConsentSubject.GLUTEAL));
        assertThat(consents.all(client)).hasSize(2).allSatisfy(consent -> {
            assertThat(consent.text()).isEqualTo(texts.text(consent.subject(), Locale.GERMAN));
            assertThat(consent.textVersion()).isEqualTo(ConsentTexts.VERSION);
            assertThat(consent.signature()).isEqualTo(DRAWN);
            assertThat(consent.signer()).isEqualTo("Ann Lee");
        });
        assertThat(consents.standing(client)).containsExactlyInAnyOrder(ConsentSubject.GENERAL, ConsentSubject.GLUTEAL);
    }

    @Test
    void whoever_has_the_longest_name_that_a_client_may_have_can_sign_with_it() {
        ClientId client = aged(40);
        String name = "x".repeat(ClientDraft.NAME_MAX) + " " + "y".repeat(ClientDraft.NAME_MAX);
        consents.give(client, new ConsentDraft(Set.of(ConsentSubject.GENERAL), "en", name, "", DRAWN));
        assertThat(consents.all(client).getFirst().signer()).isEqualTo(name);
    }

    @Test
    void a_withdrawn_consent_no_longer_stands_and_stays_in_the_record() {
        ClientId client = aged(40);
        consents.give(client, draft("en", "", ConsentSubject.GENERAL));
        consents.withdraw(client, consents.all(client).getFirst().id(), "by phone");
        assertThat(consents.standing(client)).isEmpty();
        Consent withdrawn = consents.all(client).getFirst();
        assertThat(withdrawn.withdrawal())
                .isNotNull()
                .satisfies(w -> assertThat(w.note()).isEqualTo("by phone"));
        consents.give(client, draft("en", "", ConsentSubject.GENERAL));
        assertThat(consents.standing(client)).containsExactly(ConsentSubject.GENERAL);
    }

    @Test
    void one_clients_consent_is_never_anothers() {
        ClientId one = aged(40);
        ClientId other = aged(40);
        consents.give(one, draft("en", "", ConsentSubject.GENERAL));
        UUID consent = consents.all(one).getFirst().id();
        assertThat(consents.standing(other)).isEmpty();
        assertThatExceptionOfType(UnknownIdException.class).isThrownBy(() -> consents.withdraw(other, consent, ""));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("""
                                insert into consent_withdrawal values (:consent, :client, now(), '', :client, 'x')
                                """)
                        .param("consent", consent)
                        .param("client", other.value())
                        .update());
    }

    @Test
    void a_minor_does_not_sign_alone_and_the_guardians_consent_ends_at_eighteen() {
        ClientId minor = aged(17);
        assertRefused(minor, draft("en", "", ConsentSubject.GENERAL), "guardianRelation");
        consents.give(minor, draft("en", "mother", ConsentSubject.GENERAL));
        assertThat(consents.standing(minor)).containsExactly(ConsentSubject.GENERAL);
        ClientId grown = aged(18);
        consents.give(grown, draft("en", "mother", ConsentSubject.GENERAL));
        assertThat(consents.standing(grown)).isEmpty();
    }

    @Test
    void a_consent_without_subject_name_known_language_or_signature_is_refused() {
        ClientId client = aged(40);
        assertRefused(client, draft("en", ""), "subjects");
        assertRefused(client, draft("xx", "", ConsentSubject.GENERAL), "language");
        assertRefused(client, new ConsentDraft(Set.of(ConsentSubject.GENERAL), "en", " ", "", DRAWN), "signer");
        ConsentSignature huge = new ConsentSignature("M10 20L60 80".repeat(50_000_000 / 12), false);
        assertRefused(client, new ConsentDraft(Set.of(ConsentSubject.GENERAL), "en", "Ann", "", huge), "signature");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'INPUT_REFUSED' and client_id = ?")
                        .param(client.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void what_was_signed_cannot_be_changed_or_removed() {
        ClientId client = aged(40);
        consents.give(client, draft("en", "", ConsentSubject.GENERAL));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update consent set text = 'other'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from consent").update());
    }

    @Test
    void the_front_desk_may_neither_read_nor_take_consents() {
        ClientId client = aged(40);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> consents.all(client)));
    }

    @Test
    void every_text_is_there_in_every_language_and_differs() {
        for (ConsentSubject subject : ConsentSubject.values()) {
            assertThat(ConsentTexts.LANGUAGES.stream().map(language -> texts.text(subject, language)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(80));
        }
        assertThat(Arrays.stream(ConsentSubject.values()).map(subject -> texts.text(subject, Locale.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    private ClientId aged(int years) {
        LocalDate born = LocalDate.now(ZoneId.systemDefault()).minusYears(years);
        return clients.create(new ClientDraft("Ann", "Lee", "", born, "", ""));
    }

    private static ConsentDraft draft(String language, String relation, ConsentSubject... subjects) {
        return new ConsentDraft(Set.of(subjects), language, "Ann Lee", relation, DRAWN);
    }

    private void assertRefused(ClientId client, ConsentDraft draft, String field) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> consents.give(client, draft))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .contains(field));
    }
}
