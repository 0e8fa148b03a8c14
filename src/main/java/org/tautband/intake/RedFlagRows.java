package org.tautband.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.StaffMember;
import org.tautband.intake.RedFlagScreen.Answers;
import tools.jackson.core.type.TypeReference;

/** The table of red flag screens: rows are added, never changed. */
@Component
class RedFlagRows {

    private static final String OF_CLIENT = """
            select id, screened_at, screened_name, new_pain, flags, advised, note from red_flag_screen
            where client_id = :id order by screened_at desc, id desc
            """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final CurrentStaff staff;
    private final Clock clock;

    RedFlagRows(JdbcClient jdbc, StoredJson json, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.staff = staff;
        this.clock = clock;
    }

    Optional<RedFlagScreen> latest(UUID clientId) {
        return jdbc.sql(OF_CLIENT + " limit 1")
                .param("id", clientId)
                .query(this::screen)
                .optional();
    }

    /** The latest one made by then. */
    Optional<RedFlagScreen> latest(UUID clientId, Instant then) {
        return all(clientId).stream()
                .filter(screen -> !screen.at().isAfter(then))
                .findFirst();
    }

    List<RedFlagScreen> all(UUID clientId) {
        return jdbc.sql(OF_CLIENT).param("id", clientId).query(this::screen).list();
    }

    void add(UUID clientId, Answers answers) {
        StaffMember by = staff.get();
        jdbc.sql("""
                        insert into red_flag_screen
                            (client_id, screened_at, screened_by, screened_name, new_pain, flags, advised, note)
                        values (:client, :now, :by, :name, :newPain, cast(:flags as jsonb), cast(:advised as jsonb), :note)
                        """)
                .param("client", clientId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.name())
                .param("newPain", answers.newPain())
                .param("flags", json.write(answers.flags()))
                .param("advised", json.write(answers.advised()))
                .param("note", answers.note())
                .update();
    }

    private RedFlagScreen screen(ResultSet row, int number) throws SQLException {
        return new RedFlagScreen(
                row.getObject("id", UUID.class),
                row.getTimestamp("screened_at").toInstant(),
                row.getString("screened_name"),
                row.getBoolean("new_pain"),
                json.read(row.getString("flags"), new TypeReference<>() {}),
                json.read(row.getString("advised"), new TypeReference<>() {}),
                row.getString("note"));
    }
}
