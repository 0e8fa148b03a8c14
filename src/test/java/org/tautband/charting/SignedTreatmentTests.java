package org.tautband.charting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tautband.DatabaseTest;
import org.tautband.accounts.Role;
import org.tautband.accounts.SignedInAs;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.Side;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientService;
import org.tautband.database.TestDatabase;

/** The database itself keeps what was measured and done in a signed visit, whoever asks and however. */
@DatabaseTest
@SignedInAs(Role.THERAPIST)
class SignedTreatmentTests {

    @Autowired
    private ClientService clients;

    @Autowired
    private VisitFixtures fixtures;

    @Autowired
    private VisitService visits;

    @Autowired
    private MotionService motions;

    @Autowired
    private TreatmentService treatments;

    @BeforeEach
    void signAVisit() {
        VisitId visit = visits.start(clients.create(new ClientDraft("Ann", "Lee", "", null, "", "")));
        motions.add(visit, "neck_rotation", Side.LEFT);
        treatments.addArea(visit, BodyRegion.NECK);
        treatments.addProduct(visit, "Arnica oil");
        fixtures.agree(visit);
        visits.sign(visit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update range_of_motion set degrees_before = 90",
                "update range_of_motion set side = 'RIGHT'",
                "delete from range_of_motion",
                "insert into range_of_motion select uuidv7(), 0, client_id, session_id, 2, 'neck_flexion', 'MIDLINE', null, null, null, null from range_of_motion",
                "truncate range_of_motion",
                "update treated_area set minutes = 90",
                "delete from treated_area",
                "insert into treated_area select uuidv7(), 0, client_id, session_id, 'CHEST', 5 from treated_area",
                "truncate treated_area",
                "update used_product set name = 'Water'",
                "delete from used_product",
                "insert into used_product select uuidv7(), client_id, session_id, 2, 'Water' from used_product",
                "truncate used_product",
                "update treatment_session set pain_before = 1",
                "update treatment_session set objective_basis = 'forged'",
                "update treatment_session set service_date = service_date - 1"
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
