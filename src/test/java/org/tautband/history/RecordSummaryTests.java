package org.tautband.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldService;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import org.tautband.charting.PointPlace;
import org.tautband.charting.PointState;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.NewClinic;
import org.tautband.clinic.SetupService;
import org.tautband.common.InvalidInputException;

/** UC-05: a record on paper. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class RecordSummaryTests {

    @Autowired
    private SetupService setup;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    @Autowired
    private RecordSummary summary;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void anAmendedVisitAndADraft() {
        setup.createClinic(new NewClinic("Riverbend", "Maria Okafor", "maria", "heron-lamp-9-orchard"));
        client = clients.create(new ClientDraft("Ann", "Lee", "", LocalDate.of(1980, 2, 3), "", ""));
        VisitId visit = visits.start(client);
        FindingId finding = findings.add(
                visit,
                new PointPlace("soleus", Side.LEFT, new BodyPoint(BodyView.POSTERIOR, 150, 700)),
                FindingData.FOUND
                        .withState(PointState.ACTIVE)
                        .withTendernessBefore(7)
                        .withTendernessAfter(3));
        holds.record(
                finding, new HoldData(UUID.randomUUID(), HoldTechnique.OTHER, HoldTool.THUMB, 3, new BigDecimal("42")));
        visits.saveText(visit, SoapSection.SUBJECTIVE, "", "Calf pain <b>when</b> running.");
        fixtures.excuse(visit);
        visits.sign(visit);
        visits.amend(visit, "forgot", "The heel hurt too.");
        VisitId draft = visits.start(client);
        visits.saveText(draft, SoapSection.SUBJECTIVE, "", "not yet signed");
        FindingDetails carried = visits.open(draft).findings().getFirst();
        findings.change(
                carried.id(),
                carried.version(),
                FindingData.FOUND.withState(PointState.RESOLVED).withTendernessBefore(0));
    }

    private RecordRequest request(Set<RecordPart> parts) {
        LocalDate today = LocalDate.now(clock);
        return new RecordRequest("Dr Sofia Ek", today.minusDays(30), today, parts);
    }

    private String text(RecordRequest request) throws IOException {
        byte[] pdf = summary.print(client, request, Locale.ENGLISH).pdf();
        Files.createDirectories(Path.of("target", "records"));
        Files.write(Path.of("target", "records", "summary.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    @Test
    void the_summary_holds_every_part_with_amendments_and_says_who_printed_it() throws IOException {
        String text = text(request(EnumSet.allOf(RecordPart.class)));
        assertThat(text)
                .contains("Riverbend", "Record summary", "Ann Lee", "Feb 3, 1980", "Dr Sofia Ek")
                .contains("Soleus, left", "Active", "42 s")
                .contains("Calf pain <b>when</b> running.")
                .contains("Amended by Test THERAPIST", "forgot", "The heel hurt too.")
                .contains("No home-care sheets in this period.")
                .contains("Printed by Test THERAPIST", "1 / ");
    }

    @Test
    void what_is_not_signed_is_left_out_and_counted() throws IOException {
        assertThat(text(request(EnumSet.of(RecordPart.VISITS))))
                .contains("One visit of this period is not signed yet and left out.")
                .doesNotContain("not yet signed");
        assertThat(text(request(EnumSet.of(RecordPart.POINTS))))
                .contains("Soleus, left", "Active")
                .doesNotContain("Resolved");
    }

    @Test
    void parts_and_days_that_were_not_asked_for_are_not_there() throws IOException {
        assertThat(text(request(EnumSet.of(RecordPart.HEALTH)))).doesNotContain("Calf pain", "Soleus");
        LocalDate past = LocalDate.now(clock).minusYears(2);
        assertThat(text(new RecordRequest("", past, past.plusDays(1), EnumSet.allOf(RecordPart.class))))
                .contains("No signed visits in this period.", "No trigger points in this period.")
                .doesNotContain("Calf pain", "Soleus");
    }

    @Test
    void another_clients_record_is_not_in_it() throws IOException {
        client = clients.create(new ClientDraft("Ben", "Roe", "", null, "", ""));
        assertThat(text(request(EnumSet.allOf(RecordPart.class))))
                .contains("Ben Roe")
                .doesNotContain("Calf pain", "Soleus", "Ann Lee");
    }

    @Test
    void printing_leaves_the_period_and_the_parts_in_the_audit_trail_and_no_name() throws IOException {
        RecordRequest request = request(EnumSet.of(RecordPart.VISITS, RecordPart.HEALTH));
        text(request);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'PRINTED' and client_id = ?")
                        .param(client.value())
                        .query(String.class)
                        .list())
                .containsExactly(request.from() + " to " + request.to() + ": HEALTH, VISITS");
    }

    @Test
    void a_summary_of_nothing_or_of_no_time_is_refused() {
        LocalDate today = LocalDate.now(clock);
        for (RecordRequest wrong : List.of(
                new RecordRequest("", today, today, Set.of()),
                new RecordRequest("", today, today.minusDays(1), EnumSet.of(RecordPart.VISITS)),
                new RecordRequest("x".repeat(201), today, today, EnumSet.of(RecordPart.VISITS)))) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> summary.check(wrong));
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> summary.print(client, wrong, Locale.ENGLISH));
        }
    }

    @Test
    void the_front_desk_is_refused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(
                        Role.FRONT_DESK,
                        () -> summary.print(client, request(EnumSet.of(RecordPart.VISITS)), Locale.ENGLISH)));
    }
}
