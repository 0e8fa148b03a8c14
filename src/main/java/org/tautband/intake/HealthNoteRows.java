package org.tautband.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.guide.BodyArea;
import org.tautband.guide.HomeCareQuery.NotedCondition;

/** The table of health notes: rows are ended and added, never changed. */
@Component
class HealthNoteRows {

    /** One current row. */
    record Row(String kind, String key, String areas) {

        static Row of(NotedCondition condition) {
            String areas =
                    condition.areas().stream().sorted().map(BodyArea::name).collect(Collectors.joining(","));
            return new Row("CONDITION", condition.key(), areas);
        }

        static Row redFlag(String key) {
            return new Row("RED_FLAG", key, "");
        }

        boolean isCondition() {
            return kind.equals("CONDITION");
        }

        NotedCondition toCondition() {
            return new NotedCondition(
                    key,
                    Arrays.stream(areas.split(",", -1))
                            .filter(area -> !area.isEmpty())
                            .map(BodyArea::valueOf)
                            .collect(Collectors.toSet()));
        }
    }

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    HealthNoteRows(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Makes two who change one client's notes at once wait for each other. Says whether there is such a client. */
    boolean lock(UUID clientId) {
        return jdbc.sql("select id from client where id = :id for update")
                .param("id", clientId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    HealthNotes current(UUID clientId) {
        List<Row> rows = jdbc.sql(
                        "select kind, note_key as key, areas from health_note where client_id = :id and ended_at is null")
                .param("id", clientId)
                .query((row, number) -> new Row(row.getString("kind"), row.getString("key"), row.getString("areas")))
                .list();
        return new HealthNotes(
                rows.stream().filter(Row::isCondition).map(Row::toCondition).collect(Collectors.toSet()),
                rows.stream().filter(row -> !row.isCondition()).map(Row::key).collect(Collectors.toSet()));
    }

    void replace(UUID clientId, HealthNotes before, HealthNotes after) {
        Set<Row> old = rows(before);
        Set<Row> now = rows(after);
        old.stream().filter(row -> !now.contains(row)).forEach(row -> end(clientId, row));
        now.stream().filter(row -> !old.contains(row)).forEach(row -> add(clientId, row));
    }

    private static Set<Row> rows(HealthNotes notes) {
        Set<Row> rows = new HashSet<>();
        notes.conditions().forEach(condition -> rows.add(Row.of(condition)));
        notes.redFlags().forEach(flag -> rows.add(Row.redFlag(flag)));
        return rows;
    }

    private void end(UUID clientId, Row row) {
        jdbc.sql("""
                        update health_note set ended_at = :now, ended_by = :by
                        where client_id = :id and kind = :kind and note_key = :key and ended_at is null
                        """)
                .param("now", now())
                .param("by", staff.get().id().value())
                .param("id", clientId)
                .param("kind", row.kind)
                .param("key", row.key)
                .update();
    }

    private void add(UUID clientId, Row row) {
        jdbc.sql("""
                        insert into health_note (client_id, kind, note_key, areas, noted_at, noted_by)
                        values (:id, :kind, :key, :areas, :now, :by)
                        """)
                .param("id", clientId)
                .param("kind", row.kind)
                .param("key", row.key)
                .param("areas", row.areas)
                .param("now", now())
                .param("by", staff.get().id().value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
