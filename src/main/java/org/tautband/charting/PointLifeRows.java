package org.tautband.charting;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Side;

/** The lives of a client's points, straight from the rows: no text among the columns, and no row twice. */
@Component
class PointLifeRows {

    private final JdbcClient jdbc;

    PointLifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In no particular order; the moments of each from the oldest on, without their holds. */
    List<PointLife> ofClient(UUID client) {
        return lives(client, Map.of());
    }

    List<PointLife> withHolds(UUID client) {
        return lives(client, holds(client));
    }

    /** Seconds that each point was held in one visit. */
    Map<TriggerPointId, BigDecimal> heldIn(UUID client, UUID visit) {
        Map<TriggerPointId, BigDecimal> seconds = new LinkedHashMap<>();
        RowCallbackHandler collect = row -> seconds.put(
                new TriggerPointId(row.getObject("trigger_point_id", UUID.class)), row.getBigDecimal("seconds"));
        jdbc.sql("""
                        select f.trigger_point_id, sum(h.seconds) as seconds
                        from finding f join pressure_hold h on h.finding_id = f.id
                        where f.client_id = :client and f.session_id = :visit
                        group by f.trigger_point_id
                        """).param("client", client).param("visit", visit).query(collect);
        return seconds;
    }

    /** A visit's place in the record: its day, and where it stands among all visits. */
    private record Dated(int rank, LocalDate day, Instant createdAt, boolean signed) {}

    private record Found(int rank, int position, UUID point, PointMoment moment) {}

    /**
     * Visits and findings are read by the client and joined here: a database that estimates few findings for a client
     * looks up the visit of each of thousands. A visit that comes or goes in between is left out with its findings.
     */
    private List<PointLife> lives(UUID client, Map<UUID, List<HeldPressure>> holds) {
        Map<UUID, Dated> visits = visits(client);
        List<Found> found = new ArrayList<>();
        RowCallbackHandler collect = row -> {
            Dated visit = visits.get(row.getObject("session_id", UUID.class));
            if (visit != null) {
                found.add(found(row, visit, holds));
            }
        };
        jdbc.sql("""
                        select id, trigger_point_id, session_id, position, muscle_id, side, body_view, x, y, recheck, state,
                            tenderness_before, tenderness_after, pressure_unit, probe_area,
                            nullif(pressure_readings, '{}') as pressure_readings
                        from finding where client_id = :client
                        """).param("client", client).query(collect);
        found.sort(Comparator.comparingInt(Found::rank).thenComparingInt(Found::position));
        Map<UUID, List<PointMoment>> byPoint = new LinkedHashMap<>();
        found.forEach(one ->
                byPoint.computeIfAbsent(one.point, point -> new ArrayList<>()).add(one.moment));
        return byPoint.entrySet().stream()
                .map(point -> new PointLife(
                        new TriggerPointId(point.getKey()),
                        point.getValue().getLast().place(),
                        List.copyOf(point.getValue())))
                .toList();
    }

    private Map<UUID, Dated> visits(UUID client) {
        Map<UUID, Dated> visits = new HashMap<>();
        RowCallbackHandler collect = row -> visits.put(
                row.getObject("id", UUID.class),
                new Dated(
                        visits.size(),
                        row.getObject("service_date", LocalDate.class),
                        row.getTimestamp("created_at").toInstant(),
                        row.getBoolean("signed")));
        jdbc.sql("""
                        select id, service_date, created_at, signed_at is not null as signed from treatment_session
                        where client_id = :client order by service_date, created_at, id
                        """).param("client", client).query(collect);
        return visits;
    }

    private Map<UUID, List<HeldPressure>> holds(UUID client) {
        Map<UUID, List<HeldPressure>> byFinding = new HashMap<>();
        RowCallbackHandler collect = row -> byFinding
                .computeIfAbsent(row.getObject("finding_id", UUID.class), finding -> new ArrayList<>())
                .add(hold(row));
        jdbc.sql("""
                        select h.finding_id, h.technique, sum(h.seconds) as seconds
                        from treatment_session s join pressure_hold h on h.session_id = s.id
                        where s.client_id = :client
                        group by h.finding_id, h.technique
                        """).param("client", client).query(collect);
        return byFinding;
    }

    private static HeldPressure hold(ResultSet row) throws SQLException {
        return new HeldPressure(
                HoldTechnique.valueOf(row.getString("technique")), row.getObject("seconds", BigDecimal.class));
    }

    private static PressurePain pressurePain(ResultSet row) throws SQLException {
        Array readings = row.getArray("pressure_readings");
        return readings == null
                ? PressurePain.NOT_MEASURED
                : new PressurePain(
                        PressureUnit.valueOf(row.getString("pressure_unit")),
                        row.getBigDecimal("probe_area"),
                        List.of((BigDecimal[]) readings.getArray()));
    }

    private static Found found(ResultSet row, Dated visit, Map<UUID, List<HeldPressure>> holds) throws SQLException {
        BodyPoint point =
                new BodyPoint(BodyView.valueOf(row.getString("body_view")), row.getDouble("x"), row.getDouble("y"));
        PointMoment moment = new PointMoment(
                new VisitId(row.getObject("session_id", UUID.class)),
                visit.day,
                visit.createdAt,
                visit.signed,
                new PointPlace(row.getString("muscle_id"), Side.valueOf(row.getString("side")), point),
                Recheck.valueOf(row.getString("recheck")),
                PointState.valueOf(row.getString("state")),
                row.getObject("tenderness_before", Integer.class),
                row.getObject("tenderness_after", Integer.class),
                pressurePain(row),
                holds.getOrDefault(row.getObject("id", UUID.class), List.of()));
        return new Found(visit.rank, row.getInt("position"), row.getObject("trigger_point_id", UUID.class), moment);
    }
}
