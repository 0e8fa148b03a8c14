package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

/** UC-04: a draft from which a sheet was handed out cannot be discarded, and the person is told why. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class DraftWithSheetTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitService visits;

    @Autowired
    private SheetRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_draft_stays_with_all_that_stands_in_it_and_the_reason_is_said() {
        ClientId client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        VisitId visit = visits.start(client);
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        List<SheetRows.IssuedItem> rest = List.of(new SheetRows.IssuedItem("rest", null, "Rest"));
        rows.insert(
                client,
                visit,
                TestStaff.employ(jdbc, Role.THERAPIST),
                Instant.EPOCH,
                Locale.ENGLISH,
                rest,
                "<p/>",
                new byte[] {1});
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> visits.discard(visit))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(InvalidInputException.Violation::messageKey)
                        .isEqualTo(List.of("homecare.error.sheetIssued")));
        assertThat(visits.open(visit).soap().plan()).isEqualTo("rest");
    }

    @Test
    void a_draft_without_a_sheet_is_discarded_as_ever() {
        ClientId client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        visits.discard(visits.start(client));
        assertThat(jdbc.sql("select count(*) from treatment_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
