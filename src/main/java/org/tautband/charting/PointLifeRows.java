package org.tautband.charting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** The lives of a client's points, straight from the rows: two queries, and no text among the columns. */
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

    private List<PointLife> lives(UUID client, Map<UUID, List<HeldPressure>> holds) {
        Map<UUID, List<PointMoment>> byPoint = new LinkedHashMap<>();
        RowCallbackHandler collect = row -> byPoint.computeIfAbsent(
                        row.getObject("trigger_point_id", UUID.class), point -> new ArrayList<>())
                .add(moment(row, holds));
        jdbc.sql("""
                        select f.id, f.trigger_point_id, f.session_id, s.service_date, s.created_at, f.muscle_id, f.side, f.body_view,
                            f.x, f.y, f.recheck, f.state, f.tenderness_before, f.tenderness_after,
                            f.pressure_unit, f.probe_area, f.pressure_readings
                        from finding f join treatment_session s on s.id = f.session_id
                        where f.client_id = :client
                        order by s.service_date, s.created_at, f.position
                        """).param("client", client).query(collect);
        return byPoint.entrySet().stream()
                .map(point -> new PointLife(
                        new TriggerPointId(point.getKey()),
                        point.getValue().getLast().place(),
                        List.copyOf(point.getValue())))
                .toList();
    }

    private Map<UUID, List<HeldPressure>> holds(UUID client) {
        Map<UUID, List<HeldPressure>> byFinding = new LinkedHashMap<>();
        RowCallbackHandler collect = row -> byFinding
                .computeIfAbsent(row.getObject("finding_id", UUID.class), finding -> new ArrayList<>())
                .add(hold(row));
        jdbc.sql("""
                        select h.finding_id, h.technique, h.pressure_level, h.seconds
                        from finding f join pressure_hold h on h.finding_id = f.id
                        where f.client_id = :client
                        order by h.held_at
                        """).param("client", client).query(collect);
        return byFinding;
    }

    private static HeldPressure hold(ResultSet row) throws SQLException {
        return new HeldPressure(
                HoldTechnique.valueOf(row.getString("technique")),
                row.getInt("pressure_level"),
                row.getObject("seconds", BigDecimal.class));
    }

    private static PressurePain pressurePain(ResultSet row) throws SQLException {
        BigDecimal[] readings = (BigDecimal[]) row.getArray("pressure_readings").getArray();
        return readings.length == 0
                ? PressurePain.NOT_MEASURED
                : new PressurePain(
                        PressureUnit.valueOf(row.getString("pressure_unit")),
                        row.getBigDecimal("probe_area"),
                        List.of(readings));
    }

    private static PointMoment moment(ResultSet row, Map<UUID, List<HeldPressure>> holds) throws SQLException {
        BodyPoint point =
                new BodyPoint(BodyView.valueOf(row.getString("body_view")), row.getDouble("x"), row.getDouble("y"));
        return new PointMoment(
                new VisitId(row.getObject("session_id", UUID.class)),
                row.getObject("service_date", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                new PointPlace(row.getString("muscle_id"), Side.valueOf(row.getString("side")), point),
                Recheck.valueOf(row.getString("recheck")),
                PointState.valueOf(row.getString("state")),
                row.getObject("tenderness_before", Integer.class),
                row.getObject("tenderness_after", Integer.class),
                pressurePain(row),
                holds.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }
}
