package org.tautband.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.TodayBoard;

/** Figures of the whole clinic, for its owners. */
@Service
@PreAuthorize(Access.OWNER)
public class ClinicReview {

    private static final int MUSCLES = 12;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    ClinicReview(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ClinicFigures of(ClinicPeriod period) {
        audit.record(AuditAction.VIEWED, new AuditSubject("clinic_figures", null, null, period.name()));
        LocalDate from = period.from(LocalDate.now(clock));
        Map<Boolean, List<ClinicFigures.TreatedMuscle>> muscles = muscles(from);
        Map<HoldTechnique, Spread> techniques = new EnumMap<>(HoldTechnique.class);
        int hidden = techniques(from, techniques);
        return new ClinicFigures(
                weeks(from, period.weeks()),
                unsigned(from, false),
                unsigned(from, true),
                muscles.getOrDefault(true, List.of()).stream().limit(MUSCLES).toList(),
                muscles.getOrDefault(false, List.of()).size(),
                techniques,
                hidden);
    }

    private List<ClinicFigures.Week> weeks(LocalDate from, int weeks) {
        Map<LocalDate, Integer> visits = new HashMap<>();
        RowCallbackHandler collect = row -> visits.put(row.getObject("monday", LocalDate.class), row.getInt("visits"));
        jdbc.sql("""
                        select date_trunc('week', service_date)::date as monday, count(*) as visits
                        from treatment_session where service_date >= :from group by monday
                        """).param("from", from).query(collect);
        return IntStream.range(0, weeks)
                .mapToObj(from::plusWeeks)
                .map(monday -> new ClinicFigures.Week(monday, visits.getOrDefault(monday, 0)))
                .toList();
    }

    private int unsigned(LocalDate from, boolean overdue) {
        OffsetDateTime latest = OffsetDateTime.now(clock).minus(overdue ? TodayBoard.OVERDUE_AFTER : Duration.ZERO);
        return jdbc.sql("""
                        select count(*) from treatment_session
                        where signed_at is null and service_date >= :from and created_at <= :latest
                        """)
                .param("from", from)
                .param("latest", latest)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** By whether enough clients share them. */
    private Map<Boolean, List<ClinicFigures.TreatedMuscle>> muscles(LocalDate from) {
        Map<Boolean, List<ClinicFigures.TreatedMuscle>> muscles = new HashMap<>();
        RowCallbackHandler collect = row -> muscles.computeIfAbsent(enough(row), shown -> new ArrayList<>())
                .add(new ClinicFigures.TreatedMuscle(row.getString("muscle_id"), row.getInt("visits")));
        jdbc.sql("""
                        select f.muscle_id, count(distinct f.session_id) as visits, count(distinct f.client_id) as clients
                        from treatment_session s join finding f on f.session_id = s.id
                        where s.service_date >= :from
                            and exists (select from pressure_hold h where h.finding_id = f.id)
                        group by f.muscle_id order by visits desc, f.muscle_id
                        """).param("from", from).query(collect);
        return muscles;
    }

    /** Collects what enough clients share, and counts the rest. */
    private int techniques(LocalDate from, Map<HoldTechnique, Spread> into) {
        AtomicInteger hidden = new AtomicInteger();
        RowCallbackHandler collect = row -> {
            if (enough(row)) {
                into.put(HoldTechnique.valueOf(row.getString("technique")), spread(row));
            } else {
                hidden.incrementAndGet();
            }
        };
        jdbc.sql("""
                        select technique, count(*) as cases, count(distinct client_id) as clients, avg(change) as mean,
                            stddev_samp(change)::float8 as deviation, min(change) as least, max(change) as most
                        from (
                            select f.client_id, min(h.technique) as technique,
                                f.tenderness_after - f.tenderness_before as change
                            from treatment_session s join finding f on f.session_id = s.id
                                join pressure_hold h on h.finding_id = f.id
                            where s.service_date >= :from and f.recheck = 'CONFIRMED'
                                and f.tenderness_before is not null and f.tenderness_after is not null
                            group by f.id
                            having count(distinct h.technique) = 1) held
                        group by technique
                        """).param("from", from).query(collect);
        return hidden.get();
    }

    private static boolean enough(ResultSet row) throws SQLException {
        return row.getInt("clients") >= ClinicFigures.FEWEST_CLIENTS;
    }

    private static Spread spread(ResultSet row) throws SQLException {
        return new Spread(
                row.getInt("cases"),
                row.getDouble("mean"),
                row.getObject("deviation", Double.class),
                row.getDouble("least"),
                row.getDouble("most"));
    }
}
