package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.database.TestDatabase;

/** The database itself keeps a signed visit as it was, whoever asks and however. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SignedVisitTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private FindingService findings;

    @Autowired
    private HoldService holds;

    @Autowired
    private FasciaService fascia;

    @BeforeEach
    void signAVisit() {
        ClientId client = clients.create(new ClientDraft("Ann", "Lee", "", null, "", ""));
        VisitId visit = visits.start(client);
        FindingId finding = findings.add(visit, SampleFindings.LEFT_TRAPEZIUS, SampleFindings.tender(7, 3));
        holds.record(
                finding,
                new HoldData(UUID.randomUUID(), HoldTechnique.OTHER, HoldTool.ELBOW, 2, new BigDecimal("12.5")));
        fascia.add(visit, SampleFindings.fascia());
        visits.saveText(visit, SoapSection.PLAN, "", "rest");
        fixtures.agree(visit);
        visits.sign(visit);
        visits.amend(visit, "forgot", "more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update treatment_session set plan = 'forged'",
                "update treatment_session set signed_at = null, signed_by = null",
                "update treatment_session set service_date = service_date - 1",
                "delete from treatment_session",
                "update finding set tenderness_before = 1",
                "update finding set side = 'RIGHT'",
                "update finding set pressure_readings = '{100}'",
                "update finding set referral_areas = '{}', referral_view = null, referral_vertices = null",
                "update finding set note = 'forged'",
                "delete from finding",
                "update pressure_hold set seconds = 90",
                "delete from pressure_hold",
                "insert into pressure_hold select uuidv7(), finding_id, session_id, technique, tool, pressure_level, seconds, 9, held_at from pressure_hold",
                "insert into running_hold select uuidv7(), id, session_id, 'OTHER', 'THUMB', 3, 10, now() from finding",
                "update fascia_finding set quality = 'SCAR'",
                "update fascia_finding set shape_kind = null, shape_width = null, shape_vertices = null",
                "update fascia_finding set note = 'forged'",
                "insert into fascia_finding (id, session_id) select uuidv7(), session_id from fascia_finding",
                "delete from fascia_finding",
                "update amendment set text = 'forged'",
                "delete from amendment",
                "truncate treatment_session cascade",
                "truncate finding cascade"
            })
    void plain_sql_cannot_change_it_in_either_role(String sql) throws SQLException {
        try (Connection application = TestDatabase.shared().connectAsApplication();
                Connection owner = TestDatabase.shared().connectAsOwner()) {
            assertRefused(application, sql);
            assertRefused(owner, sql);
        }
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.executeUpdate(sql))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isIn("23001", "42501"));
        }
    }
}
