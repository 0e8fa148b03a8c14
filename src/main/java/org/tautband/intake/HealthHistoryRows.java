package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.StaffMember;
import org.tautband.intake.HealthVersion.Origin;

/** The table of health histories: versions are added, never changed. */
@Component
class HealthHistoryRows {

    private static final String COLUMNS =
            "select number, recorded_at, recorded_name, origin, content from health_history";

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final CurrentStaff staff;
    private final Clock clock;

    HealthHistoryRows(JdbcClient jdbc, StoredJson json, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.staff = staff;
        this.clock = clock;
    }

    /** Makes two who change one client's intake at once wait for each other. Says whether there is such a client. */
    boolean lock(UUID clientId) {
        return jdbc.sql("select id from client where id = :id for update")
                .param("id", clientId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** The client's date of birth; empty when it is unknown. */
    Optional<LocalDate> bornOn(UUID clientId) {
        return jdbc.sql("select date_of_birth from client where id = :id and date_of_birth is not null")
                .param("id", clientId)
                .query(LocalDate.class)
                .optional();
    }

    HealthVersion current(UUID clientId) {
        return jdbc.sql(COLUMNS + " where client_id = :id order by number desc limit 1")
                .param("id", clientId)
                .query(this::version)
                .optional()
                .orElse(HealthVersion.NONE);
    }

    Optional<HealthVersion> find(UUID clientId, int number) {
        return jdbc.sql(COLUMNS + " where client_id = :id and number = :number")
                .param("id", clientId)
                .param("number", number)
                .query(this::version)
                .optional();
    }

    List<HealthVersion> all(UUID clientId) {
        return jdbc.sql(COLUMNS + " where client_id = :id order by number desc")
                .param("id", clientId)
                .query(this::version)
                .list();
    }

    void add(UUID clientId, int number, Origin origin, HealthHistory history) {
        StaffMember by = staff.get();
        jdbc.sql("""
                        insert into health_history
                            (client_id, number, recorded_at, recorded_by, recorded_name, origin, content)
                        values (:client, :number, :now, :by, :name, :origin, cast(:content as jsonb))
                        """)
                .param("client", clientId)
                .param("number", number)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("origin", origin.name())
                .param("content", json.write(history))
                .update();
    }

    private HealthVersion version(ResultSet row, int number) throws SQLException {
        return new HealthVersion(
                row.getInt("number"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_name"),
                Origin.valueOf(row.getString("origin")),
                json.read(row.getString("content"), HealthHistory.class));
    }
}
