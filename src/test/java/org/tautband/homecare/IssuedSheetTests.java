package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.accounts.TestStaff;
import org.tautband.anatomy.Side;
import org.tautband.charting.SoapSection;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clinic.LogoService;
import org.tautband.common.StaleVersionException;
import org.tautband.database.TestDatabase;
import org.tautband.guide.GuideFixtures;

/** UC-04: a sheet that was issued stays as it was, whatever changes after it, and the front desk gives it out. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class IssuedSheetTests {

    @Autowired
    private SheetService sheets;

    @Autowired
    private SheetDraftService drafts;

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private LogoService logos;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private GuideFixtures guide;

    @Autowired
    private JdbcClient jdbc;

    private ClientId client = ChartedVisits.NOBODY;
    private VisitId visit = ChartedVisits.NONE;

    @BeforeEach
    void chartAVisit() {
        TestStaff.employ(jdbc, Role.OWNER);
        client = charted.clientOfAClinic();
        visit = charted.start(client);
        charted.point(visit, "upper_trapezius", Side.LEFT, 7);
    }

    @AfterEach
    void forgetWhatWasWritten() {
        guide.forget();
    }

    private SheetDraft recommended() {
        return drafts.open(visit).draft();
    }

    private SheetId issue(SheetDraft draft) {
        return sheets.issue(drafts.open(visit).facts(), draft);
    }

    private String preview(SheetDraft draft) {
        return drafts.preview(drafts.open(visit).facts(), draft).html();
    }

    @Test
    void what_was_issued_comes_back_bit_for_bit_and_shows_the_clients_points() {
        SheetId id = issue(recommended());
        SheetFile first = sheets.print(id);
        assertThat(first.pdf()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(first.page()).contains("Ann Lee", "left upper trapezius", "Harbour Massage");
        visits.saveText(visit, SoapSection.PLAN, "", "something else");
        assertThat(sheets.print(id).pdf()).isEqualTo(first.pdf());
    }

    @Test
    void an_issued_sheet_does_not_follow_what_changes_after_it() {
        SheetId id = issue(recommended());
        SheetFile first = sheets.print(id);
        jdbc.sql("update clinic set name = 'Quayside Massage'").update();
        long version = clients.open(client).version();
        clients.change(client, version, new ClientDraft("Anna", "Lee-Moss", "", null, "", ""));
        logos.change(
                Base64.getDecoder().decode(SampleSheets.logo().source().substring("data:image/png;base64,".length())));
        guide.rename("heat", "Kitchen towel, warmed");
        assertThat(sheets.print(id).pdf()).isEqualTo(first.pdf());
        assertThat(sheets.print(id).page()).isEqualTo(first.page());
        String now = preview(recommended());
        assertThat(now).contains("Anna Lee-Moss", "Quayside Massage", "Kitchen towel, warmed", "data:image/png");
        assertThat(first.page()).doesNotContain("Lee-Moss", "Quayside", "Kitchen towel, warmed", "data:image/png");
    }

    @Test
    void the_front_desk_prints_what_was_issued_and_sees_no_suggestion() {
        SheetId id = issue(recommended());
        SheetFacts facts = drafts.open(visit).facts();
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> sheets.print(id)).pdf()).isNotEmpty();
        assertThat(TestStaff.as(Role.FRONT_DESK, () -> sheets.ofClient(client))).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TestStaff.as(Role.FRONT_DESK, () -> drafts.open(visit)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        TestStaff.as(Role.FRONT_DESK, () -> drafts.preview(facts, SheetDraft.of(List.of(), Paper.A4))));
    }

    @Test
    void a_sheet_is_not_issued_when_the_chart_changed_after_it_was_shown() {
        OpenSheet opened = drafts.open(visit);
        charted.point(visit, "levator_scapulae", Side.RIGHT, 5);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> sheets.issue(opened.facts(), opened.draft()));
        assertThat(sheets.ofClient(client)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update home_care_sheet set page = 'forged'",
                "update home_care_sheet set pdf = 'forged', pdf_sha256 = sha256('forged')",
                "delete from home_care_sheet",
                "truncate home_care_sheet cascade",
                "update home_care_sheet_item set title = 'forged'",
                "delete from home_care_sheet_item"
            })
    void the_database_refuses_to_change_an_issued_sheet(String sql) throws SQLException {
        issue(recommended());
        for (Connection connection : List.of(
                TestDatabase.shared().connectAsApplication(),
                TestDatabase.shared().connectAsOwner())) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.executeUpdate(sql));
            }
        }
    }
}
