package org.tautband.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.accounts.CurrentStaff;
import org.tautband.guide.ClinicRules.Caution;
import org.tautband.guide.Condition;
import tools.jackson.core.type.TypeReference;

/** The tables of the clinic's own safety rules. */
@Component
class ClinicSafetyRows {

    /** The switch of strict mode, as stored. */
    record Mode(int version, boolean strict, Set<Caution> cautions) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final CurrentStaff staff;
    private final Clock clock;

    ClinicSafetyRows(JdbcClient jdbc, StoredJson json, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.staff = staff;
        this.clock = clock;
    }

    Optional<Mode> mode() {
        return jdbc.sql("select version, strict_mode, strict_cautions from clinic_safety")
                .query((row, number) -> new Mode(
                        row.getInt("version"),
                        row.getBoolean("strict_mode"),
                        json.read(row.getString("strict_cautions"), new TypeReference<>() {})))
                .optional();
    }

    /** Says whether the stored version still was the expected one. */
    boolean store(int expectedVersion, boolean strict, Set<Caution> cautions) {
        int changed = jdbc.sql("""
                        insert into clinic_safety (id, version, strict_mode, strict_cautions)
                        values (1, 1, :strict, cast(:cautions as jsonb))
                        on conflict (id) do update set version = clinic_safety.version + 1,
                            strict_mode = excluded.strict_mode, strict_cautions = excluded.strict_cautions
                        where clinic_safety.version = :version
                        """)
                .param("strict", strict)
                .param("cautions", json.write(cautions))
                .param("version", expectedVersion)
                .update();
        return changed == 1;
    }

    List<OwnCondition> conditions() {
        return jdbc.sql("select content, retired_at is not null as retired from own_condition order by added_at, key")
                .query((row, number) -> new OwnCondition(
                        json.read(row.getString("content"), Condition.class), row.getBoolean("retired")))
                .list();
    }

    void add(Condition condition) {
        jdbc.sql("""
                        insert into own_condition (key, content, added_at, added_by)
                        values (:key, cast(:content as jsonb), :now, :by)
                        """)
                .param("key", condition.key())
                .param("content", json.write(condition))
                .param("now", now())
                .param("by", staff.get().id().value())
                .update();
    }

    /** Says whether there is such a condition. */
    boolean retire(String key) {
        return jdbc.sql("""
                        update own_condition set retired_at = coalesce(retired_at, :now),
                            retired_by = coalesce(retired_by, :by) where key = :key
                        """)
                        .param("now", now())
                        .param("by", staff.get().id().value())
                        .param("key", key)
                        .update()
                == 1;
    }

    /** Says whether there is such a condition. */
    boolean restore(String key) {
        return jdbc.sql("update own_condition set retired_at = null, retired_by = null where key = ?")
                        .param(key)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
