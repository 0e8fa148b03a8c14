package org.tautband.history;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.accounts.StaffId;
import org.tautband.audit.AuditAction;
import org.tautband.audit.AuditLog;
import org.tautband.audit.AuditSubject;
import org.tautband.clients.ClientId;

/** What happened in a client's record, the latest first, page by page. */
@Service
@PreAuthorize(Access.CHARTS)
public class Timeline {

    public static final int PAGE_MAX = 100;

    private final List<TimelineSource> sources;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Timeline(List<TimelineSource> sources, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The entries that the filter leaves, from a place on.
     *
     * @param size of the page, at most {@link #PAGE_MAX}
     * @throws org.tautband.common.InvalidInputException for the fields of {@link TimelineFilter}
     */
    @Transactional
    public TimelinePage page(ClientId client, TimelineFilter filter, TimelineCursor before, int size) {
        filter.check();
        int limit = Math.clamp(size, 1, PAGE_MAX);
        TimelineQuery query = new TimelineQuery(client, filter, before, limit + 1, clock.getZone());
        List<TimelineEntry> found = sources.stream()
                .filter(source -> filter.kind() == null || filter.kind() == source.kind())
                .filter(source -> source.canAnswer(filter))
                .<TimelineEntry>flatMap(source -> source.read(query).stream())
                .sorted(Comparator.comparing(TimelineEntry::position, TimelineCursor.LATEST_FIRST))
                .toList();
        boolean more = found.size() > limit;
        List<TimelineEntry> shown = more ? found.subList(0, limit) : found;
        AuditAction action = filter.searches() ? AuditAction.SEARCHED : AuditAction.VIEWED;
        audit.record(action, subject(client).with(shown.size() + " entries"));
        return new TimelinePage(List.copyOf(shown), more ? shown.getLast().position() : null);
    }

    /** What the timeline can be narrowed to. */
    @Transactional
    public TimelineChoices choices(ClientId client) {
        audit.record(AuditAction.VIEWED, subject(client).with("choices"));
        return new TimelineChoices(
                jdbc.sql("""
                        select distinct on (therapist_id) therapist_id, therapist_name from treatment_session
                        where client_id = :client order by therapist_id, service_date desc
                        """)
                        .param("client", client.value())
                        .query((row, number) -> new TimelineChoices.Therapist(
                                new StaffId(row.getObject("therapist_id", UUID.class)),
                                row.getString("therapist_name")))
                        .list(),
                jdbc.sql("select distinct muscle_id from finding where client_id = :client order by muscle_id")
                        .param("client", client.value())
                        .query((row, number) -> row.getString("muscle_id"))
                        .list());
    }

    private static AuditSubject subject(ClientId client) {
        return AuditSubject.of("timeline", client.value(), client.value());
    }
}
