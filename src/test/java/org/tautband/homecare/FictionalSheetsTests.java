package org.tautband.homecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.Side;
import org.tautband.charting.VisitFixtures;
import org.tautband.charting.VisitId;
import org.tautband.charting.VisitService;
import org.tautband.clients.ClientId;

/** UC-01: a fictional clinic's clients have been given sheets. */
@DatabaseTest
@SignedInAs(Role.OWNER)
class FictionalSheetsTests {

    @Autowired
    private FictionalSheets fictional;

    @Autowired
    private SheetService sheets;

    @Autowired
    private ChartedVisits charted;

    @Autowired
    private VisitService visits;

    @Autowired
    private VisitFixtures fixtures;

    @Test
    void a_signed_visit_ended_with_the_sheet_that_the_rules_suggest_and_a_draft_has_none_yet() {
        ClientId client = charted.clientOfAClinic();
        VisitId signed = charted.start(client);
        charted.point(signed, "upper_trapezius", Side.LEFT, 7);
        fixtures.agree(signed);
        visits.sign(signed);
        charted.start(client);
        List<Double> progress = new ArrayList<>();
        fictional.load(progress::add);
        assertThat(sheets.ofClient(client)).singleElement().satisfies(sheet -> {
            assertThat(sheet.visit()).isEqualTo(signed);
            assertThat(sheet.items()).isPositive();
            Instant signedAt =
                    Objects.requireNonNull(visits.open(signed).signature()).at();
            assertThat(sheet.issuedAt()).isAfter(signedAt).isBefore(signedAt.plus(Duration.ofMinutes(5)));
        });
        assertThat(progress).last().isEqualTo(1.0);
    }
}
