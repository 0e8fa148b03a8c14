package org.tautband.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.charting.ChartHistory;
import org.tautband.clients.ClientId;
import org.tautband.homecare.SheetService;

/** What happened in a client's record, the latest first. */
@Service
@PreAuthorize(Access.CHARTS)
public class Timeline {

    private final ChartHistory charts;
    private final SheetService sheets;

    Timeline(ChartHistory charts, SheetService sheets) {
        this.charts = charts;
        this.sheets = sheets;
    }

    /** Visits and sheets in one order. */
    @Transactional
    public List<TimelineEntry> of(ClientId client) {
        List<TimelineEntry> entries = new ArrayList<>();
        charts.visits(client).forEach(visit -> entries.add(new TimelineEntry.Visit(visit.createdAt(), visit)));
        sheets.ofClient(client).forEach(sheet -> entries.add(new TimelineEntry.Sheet(sheet.issuedAt(), sheet)));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }
}
