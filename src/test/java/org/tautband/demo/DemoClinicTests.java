package org.tautband.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientId;
import org.tautband.clinic.spi.DemoClinic;
import org.tautband.homecare.SheetListItem;
import org.tautband.homecare.SheetService;

/** UC-01: the fictional clinic as a newcomer finds it. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class DemoClinicTests {

    private static final DateTimeFormatter ON_PAPER = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Autowired
    private List<DemoClinic> parts;

    @Autowired
    private SheetService sheets;

    @Autowired
    private VisitService visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void two_hundred_clients_have_signed_visits_and_the_latest_of_them_went_home_with_a_sheet_of_that_day() {
        jdbc.sql("insert into clinic values (1, 'Harbour Massage', '', '', '', 'A4', 10, now(), 0)")
                .update();
        List<Double> progress = new ArrayList<>();
        parts.forEach(part -> part.load(progress::add));
        assertThat(count("client")).isEqualTo(200);
        assertThat(count("treatment_session where signed_at is null")).isZero();
        List<SheetListItem> issued = clientsWithSheets().stream()
                .flatMap(client -> sheets.ofClient(client).stream())
                .toList();
        assertThat(issued).hasSizeGreaterThan(50).allSatisfy(this::isOfItsVisitAndDay);
        assertThat(progress).last().isEqualTo(1.0);
    }

    private void isOfItsVisitAndDay(SheetListItem sheet) {
        LocalDate day = LocalDate.ofInstant(sheet.issuedAt(), clock.getZone());
        assertThat(visits.open(sheet.visit()).serviceDate()).isEqualTo(day);
        assertThat(sheets.print(sheet.id()).page()).contains(day.format(ON_PAPER));
    }

    private List<ClientId> clientsWithSheets() {
        return jdbc.sql("select distinct client_id from home_care_sheet")
                .query((row, number) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
