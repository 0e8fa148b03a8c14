package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.mail.MailFailedException;
import org.tautband.mail.MailSettings;
import org.tautband.mail.MailSettings.Security;
import org.tautband.mail.MailSettingsService;

/** UC-04: an issued sheet by e-mail, to clients who agreed, and nothing lost when the mail server fails. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class SheetDeliveryTests {

    private static final String ADDRESS = "ann@example.org";
    private static final String PASSWORD = "a long walk home";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private SheetDelivery delivery;

    @Autowired
    private MailSettingsService settings;

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationRunner sealAtStart;

    private ClientId client = new ClientId(new UUID(0, 0));
    private VisitId visit = ChartedVisits.NONE;
    private SheetId sheet = new SheetId(new UUID(0, 0));

    @BeforeEach
    void issueASheet() {
        server.start();
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ADDRESS));
        visit = visits.start(client);
        sheet = sheets.issue(drafts.open(visit).facts(), SheetDraft.of(List.of(ChosenItem.of("heat", null)), Paper.A4));
    }

    @AfterEach
    void stopTheServer() {
        server.stop();
    }

    private void setUp(String username, String password) {
        settings.change(
                new MailSettings(
                        settings.get().version(),
                        "127.0.0.1",
                        server.getSmtp().getPort(),
                        Security.NONE,
                        username,
                        false,
                        "clinic@example.org"),
                password);
    }

    private static byte[] attachment(MimeMessage message) throws Exception {
        Multipart parts = (Multipart) message.getContent();
        BodyPart last = parts.getBodyPart(parts.getCount() - 1);
        assertThat(last.getContentType()).startsWith("application/pdf");
        return last.getInputStream().readAllBytes();
    }

    @Test
    void the_sheet_arrives_just_as_it_was_issued_and_the_try_is_kept_and_audited() throws Exception {
        setUp("", "");
        delivery.recordConsent(client, true);
        delivery.send(sheet, ADDRESS, "");
        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        assertThat(arrived[0].getSubject()).isEqualTo("Your home-care sheet from Harbour Massage");
        assertThat(arrived[0].getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(attachment(arrived[0])).isEqualTo(sheets.print(sheet).pdf());
        assertThat(delivery.ofClient(client)).singleElement().satisfies(sent -> {
            assertThat(sent.status()).isEqualTo(Delivery.Status.SENT);
            assertThat(sent.address()).isEqualTo(ADDRESS);
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'EMAILED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void with_a_password_the_pdf_opens_only_with_it_and_the_frozen_one_stays_open() throws Exception {
        setUp("", "");
        delivery.recordConsent(client, true);
        delivery.send(sheet, ADDRESS, PASSWORD);
        byte[] locked = attachment(server.getReceivedMessages()[0]);
        assertThatThrownBy(() -> Loader.loadPDF(locked)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument opened = Loader.loadPDF(locked, PASSWORD)) {
            assertThat(opened.getDocumentInformation().getTitle()).contains("Ann Lee");
            assertThat(opened.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
        }
        assertThat(PdfPages.texts(sheets.print(sheet).pdf()).getFirst()).contains("Ann Lee");
        assertThat(jdbc.sql("select count(*) from home_care_delivery where home_care_delivery::text like '%walk%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_database_never_holds_the_password_in_the_open_and_an_old_one_is_sealed_at_the_start() throws Exception {
        setUp("clinic", "right");
        assertThat(storedPassword()).isNotEmpty().doesNotContain("right");
        jdbc.sql("update mail_settings set password = 'right', sealed = false").update();
        sealAtStart.run(new DefaultApplicationArguments());
        assertThat(storedPassword()).doesNotContain("right");
        server.setUser("clinic@example.org", "clinic", "right");
        server.getManagers().getUserManager().setAuthRequired(true);
        delivery.recordConsent(client, true);
        delivery.send(sheet, ADDRESS, "");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private String storedPassword() {
        return jdbc.sql("select password from mail_settings")
                .query(String.class)
                .single();
    }

    @Test
    void the_letter_speaks_the_language_of_the_sheet() throws Exception {
        setUp("", "");
        delivery.recordConsent(client, true);
        SheetDraft german =
                SheetDraft.of(List.of(ChosenItem.of("heat", null)), Paper.A4).withLanguage("de");
        SheetId inGerman = sheets.issue(drafts.open(visit).facts(), german);
        delivery.send(inGerman, ADDRESS, "");
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Ihr Blatt für zu Hause von Harbour Massage");
    }

    @Test
    void without_consent_nothing_is_sent_and_consent_can_be_taken_back() {
        setUp("", "");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> delivery.send(sheet, ADDRESS, ""));
        delivery.recordConsent(client, true);
        delivery.recordConsent(client, false);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> delivery.send(sheet, ADDRESS, ""));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(delivery.consent(client)).get().matches(said -> !said.given());
    }

    @Test
    void until_an_owner_sets_it_up_nothing_is_sent() {
        delivery.recordConsent(client, true);
        assertThat(delivery.ready()).isFalse();
        assertThatExceptionOfType(MailFailedException.class).isThrownBy(() -> delivery.send(sheet, ADDRESS, ""));
    }

    @Test
    void a_failure_is_told_and_kept_and_the_sheet_can_be_sent_again() {
        setUp("", "");
        delivery.recordConsent(client, true);
        int port = server.getSmtp().getPort();
        server.stop();
        assertThatExceptionOfType(MailFailedException.class)
                .isThrownBy(() -> delivery.send(sheet, ADDRESS, ""))
                .satisfies(failed -> assertThat(failed.messageKey()).isEqualTo("mail.error.unreachable"));
        assertThat(delivery.ofClient(client))
                .singleElement()
                .satisfies(tried -> assertThat(tried.status()).isEqualTo(Delivery.Status.FAILED));
        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            delivery.send(sheet, ADDRESS, "");
            assertThat(again.getReceivedMessages()).hasSize(1);
        } finally {
            again.stop();
        }
        assertThat(delivery.ofClient(client))
                .extracting(Delivery::status)
                .containsExactly(Delivery.Status.SENT, Delivery.Status.FAILED);
    }

    @Test
    void a_wrong_password_at_the_mail_server_is_told() {
        server.setUser("clinic@example.org", "clinic", "right");
        server.getManagers().getUserManager().setAuthRequired(true);
        setUp("clinic", "wrong");
        delivery.recordConsent(client, true);
        assertThatExceptionOfType(MailFailedException.class)
                .isThrownBy(() -> delivery.send(sheet, ADDRESS, ""))
                .satisfies(failed -> assertThat(failed.messageKey()).isEqualTo("mail.error.login"));
        setUp("clinic", "right");
        delivery.send(sheet, ADDRESS, "");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@example",
                "ann@example.org, eve@example.org",
                "ann@example.org\nBcc: eve@example.org",
                "<script>@example.org",
                "a b@example.org"
            })
    void what_is_no_single_address_is_refused(String address) {
        setUp("", "");
        delivery.recordConsent(client, true);
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> delivery.send(sheet, address, ""));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_stored_password_is_never_given_out_and_never_goes_to_another_server() {
        setUp("clinic", "right");
        assertThat(settings.get().hasPassword()).isTrue();
        assertThat(settings.get().toString()).doesNotContain("right");
        setUp("clinic", "");
        assertThat(settings.get().hasPassword()).isTrue();
        MailSettings now = settings.get();
        settings.change(
                new MailSettings(
                        now.version(), "mail.example.net", 587, Security.STARTTLS, "clinic", true, now.sender()),
                "");
        assertThat(settings.get().hasPassword()).isFalse();
        settings.change(new MailSettings(settings.get().version(), "", 587, Security.STARTTLS, "", false, ""), "");
        assertThat(settings.get().configured()).isFalse();
        assertThat(jdbc.sql("select count(*) from mail_settings")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_an_owner_sets_it_up_and_the_front_desk_may_send() {
        setUp("", "");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.THERAPIST, () -> settings.get()));
        delivery.recordConsent(client, true);
        TestStaff.as(Role.FRONT_DESK, () -> {
            delivery.send(sheet, ADDRESS, "");
            return null;
        });
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
