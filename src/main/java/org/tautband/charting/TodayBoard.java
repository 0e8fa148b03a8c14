package org.tautband.charting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.accounts.StaffMember;

/** What waits for a therapist today. An owner sees everybody's overdue drafts, a therapist their own. */
@Service
@PreAuthorize(Access.CHARTS)
public class TodayBoard {

    /** A note older than this and still unsigned is overdue. */
    public static final Duration OVERDUE_AFTER = Duration.ofHours(24);

    private static final int MOST = 100;
    private static final String VISITS = """
            select s.id, c.first_name || ' ' || c.last_name as client, s.therapist_name, s.service_date, s.created_at,
                s.signed_at
            from treatment_session s join client c on c.id = s.client_id
            """;

    private final JdbcClient jdbc;
    private final CurrentStaff staff;
    private final Clock clock;

    TodayBoard(JdbcClient jdbc, CurrentStaff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** My drafts that are not overdue yet, the latest first. */
    @Transactional(readOnly = true)
    public List<VisitListItem> drafts() {
        return jdbc.sql(VISITS + """
                        where s.signed_at is null and s.therapist_id = :me and s.created_at >= :overdue
                        order by s.created_at desc limit :most
                        """)
                .param("me", staff.get().id().value())
                .param("overdue", utc(clock.instant().minus(OVERDUE_AFTER)))
                .param("most", MOST)
                .query(TodayBoard::item)
                .list();
    }

    /** Drafts older than {@link #OVERDUE_AFTER}, the oldest first. */
    @Transactional(readOnly = true)
    public List<VisitListItem> overdue() {
        StaffMember me = staff.get();
        return jdbc.sql(VISITS + """
                        where s.signed_at is null and (s.therapist_id = :me or :everybody) and s.created_at < :overdue
                        order by s.created_at limit :most
                        """)
                .param("me", me.id().value())
                .param("everybody", me.role() == Role.OWNER)
                .param("overdue", utc(clock.instant().minus(OVERDUE_AFTER)))
                .param("most", MOST)
                .query(TodayBoard::item)
                .list();
    }

    /** Visits that I signed today, the latest first. */
    @Transactional(readOnly = true)
    public List<VisitListItem> signedToday() {
        Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return jdbc.sql(
                        VISITS
                                + " where s.therapist_id = :me and s.signed_at >= :midnight order by s.signed_at desc limit :most")
                .param("me", staff.get().id().value())
                .param("midnight", utc(midnight))
                .param("most", MOST)
                .query(TodayBoard::item)
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static VisitListItem item(ResultSet row, int number) throws SQLException {
        return new VisitListItem(
                new VisitId(row.getObject("id", UUID.class)),
                row.getString("client"),
                row.getString("therapist_name"),
                row.getObject("service_date", LocalDate.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("signed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
