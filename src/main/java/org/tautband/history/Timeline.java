package org.tautband.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.charting.ChartHistory;
import org.tautband.charting.VisitId;
import org.tautband.clients.ClientId;
import org.tautband.homecare.FollowUp.Answered;
import org.tautband.homecare.FollowUpService;
import org.tautband.homecare.SheetService;

/** What happened in a client's record, the latest first. */
@Service
@PreAuthorize(Access.CHARTS)
public class Timeline {

    private final ChartHistory charts;
    private final SheetService sheets;
    private final FollowUpService followUps;

    Timeline(ChartHistory charts, SheetService sheets, FollowUpService followUps) {
        this.charts = charts;
        this.sheets = sheets;
        this.followUps = followUps;
    }

    /** Visits and sheets in one order. */
    @Transactional
    public List<TimelineEntry> of(ClientId client) {
        List<TimelineEntry> entries = new ArrayList<>();
        Map<VisitId, List<Answered>> said =
                followUps.ofClient(client).stream().collect(Collectors.groupingBy(Answered::visit));
        charts.visits(client)
                .forEach(visit -> entries.add(
                        new TimelineEntry.Visit(visit.createdAt(), visit, said.getOrDefault(visit.id(), List.of()))));
        sheets.ofClient(client).forEach(sheet -> entries.add(new TimelineEntry.Sheet(sheet.issuedAt(), sheet)));
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }
}
