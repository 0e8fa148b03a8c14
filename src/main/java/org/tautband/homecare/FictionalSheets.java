package org.tautband.homecare;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tautband.charting.VisitId;
import org.tautband.clinic.spi.DemoClinic;

/** Hands out what the rules suggest at the end of the last visits of a fictional clinic's clients. */
@Component
@Order(2)
class FictionalSheets implements DemoClinic {

    private static final int SHEETS = 60;
    private static final Duration AFTER_SIGNING = Duration.ofMinutes(2);

    private record LastVisit(VisitId id, Instant signedAt) {}

    private final JdbcClient jdbc;
    private final SheetDraftService drafts;
    private final SheetService sheets;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FictionalSheets(
            JdbcClient jdbc,
            SheetDraftService drafts,
            SheetService sheets,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.sheets = sheets;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void load(DoubleConsumer progress) {
        List<LastVisit> visits = lastVisits();
        for (int done = 0; done < visits.size(); done++) {
            LastVisit visit = visits.get(done);
            transactions.executeWithoutResult(status -> handOut(visit));
            progress.accept((done + 1.0) / visits.size());
        }
    }

    private List<LastVisit> lastVisits() {
        return jdbc.sql("""
                        select id, signed_at from (
                            select distinct on (client_id) id, signed_at from treatment_session
                            where signed_at is not null order by client_id, signed_at desc) last
                        order by signed_at desc limit :sheets
                        """)
                .param("sheets", SHEETS)
                .query((row, number) -> new LastVisit(
                        new VisitId(row.getObject("id", UUID.class)),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void handOut(LastVisit visit) {
        Instant at = visit.signedAt.plus(AFTER_SIGNING);
        OpenSheet open = drafts.open(visit.id, LocalDate.ofInstant(at, clock.getZone()));
        if (!open.draft().items().isEmpty()) {
            sheets.issue(open.facts(), open.draft(), at);
        }
    }
}
