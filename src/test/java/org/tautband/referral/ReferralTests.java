package org.tautband.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.homecare.PdfPages;
import org.tautband.intake.HealthHistory;
import org.tautband.intake.HealthHistory.Allergy;
import org.tautband.intake.HealthHistory.EmergencyContact;
import org.tautband.intake.HealthHistory.Medicine;
import org.tautband.intake.HealthHistoryService;
import org.tautband.intake.HealthVersion.Origin;
import org.tautband.intake.RedFlagScreen.Advised;
import org.tautband.intake.RedFlagScreen.Answers;
import org.tautband.intake.RedFlagService;

/** UC-13: the letter says why, what was found and what was advised, and stays as it was issued. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class ReferralTests {

    private static final LetterDraft LETTER = new LetterDraft(
            "Dr. Maria Ortiz\nHarbour Road 3",
            "One leg throbs, is swollen & warm <today>",
            "Left calf 2 cm wider than the right.",
            "See a doctor the same day.",
            "Please assess.");

    @Autowired
    private ReferralService letters;

    @Autowired
    private RedFlagService screens;

    @Autowired
    private HealthHistoryService histories;

    @Autowired
    private VisitService visits;

    @Autowired
    private ClientService clients;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void addClient() {
        TestStaff.employ(jdbc, Role.OWNER);
        jdbc.sql("""
                        insert into clinic values
                            (1, 'Harbour Massage', E'Quay 1\\nPort Town', '555 0100', '', 'A4', 10, now(), 0)
                        """).update();
        client = clients.create(new ClientDraft("Ann", "Lee", "", LocalDate.of(1980, 5, 3), "", ""));
    }

    @Test
    void the_letter_is_filled_from_the_signs_the_latest_visit_the_history_and_the_advice() {
        histories.record(client, 0, history(), Origin.STAFF);
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.OBJECTIVE, "", "Left calf 2 cm wider than the right.");
        screens.screen(client, new Answers(true, Set.of("leg_clot"), Set.of(Advised.SAME_DAY), "Husband drives."));
        LetterDraft proposed = letters.propose(client);
        assertThat(proposed.reason()).contains("One leg with a throbbing calf");
        assertThat(proposed.findings())
                .contains("Left calf 2 cm wider", "Medicines: Warfarin (5 mg)", "Allergies: Latex (rash)");
        assertThat(proposed.advice()).isEqualTo("See a doctor the same day\nHusband drives.");
    }

    @Test
    void an_issued_letter_is_a_pdf_that_names_everybody_and_shows_typed_signs_as_text() throws IOException {
        LetterId id = letters.issue(client, LETTER);
        byte[] pdf = letters.print(id).pdf();
        Files.write(Path.of("target", "referral.pdf"), pdf);
        assertThat(text(pdf))
                .contains("Harbour Massage", "Port Town", "Dr. Maria Ortiz", "Ann Lee", "May 3, 1980")
                .contains("swollen & warm <today>", "Left calf 2 cm wider", "See a doctor the same day.")
                .contains("Test THERAPIST", "1 / 1");
        assertThat(letters.ofClient(client)).extracting(LetterListItem::doctor).containsExactly(LETTER.doctor());
    }

    @Test
    void the_letter_meets_pdf_ua() throws Exception {
        assertThat(PdfPages.faults(letters.print(letters.issue(client, LETTER)).pdf()))
                .isEmpty();
    }

    @Test
    void a_long_letter_goes_on_to_a_second_page() throws IOException {
        LetterDraft wordy =
                new LetterDraft("", LETTER.reason(), "Very long findings. ".repeat(190), "Advice. ".repeat(300), "");
        assertThat(text(letters.print(letters.issue(client, wordy)).pdf())).contains("2 / 3");
    }

    @Test
    void a_letter_without_reason_or_advice_is_refused_and_so_is_one_without_end() {
        assertRefused(new LetterDraft("", " ", "x", "x", ""), "reason");
        assertRefused(new LetterDraft("", "x", "x", " ", ""), "advice");
        assertRefused(new LetterDraft("", "x", "x".repeat(4001), "x", ""), "findings");
    }

    @Test
    void an_issued_letter_cannot_be_changed() {
        letters.issue(client, LETTER);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update referral_letter set advice = 'x'").update());
    }

    @Test
    void the_front_desk_may_neither_write_nor_print_letters() {
        LetterId id = letters.issue(client, LETTER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> letters.print(id)));
    }

    private static HealthHistory history() {
        return new HealthHistory(
                Set.of(),
                List.of(new Medicine("Warfarin", "5 mg")),
                List.of(new Allergy("Latex", "rash")),
                List.of(),
                null,
                "",
                "",
                "",
                "",
                EmergencyContact.NONE,
                "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void assertRefused(LetterDraft draft, String field) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> letters.issue(client, draft))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.field())
                        .contains(field));
    }
}
