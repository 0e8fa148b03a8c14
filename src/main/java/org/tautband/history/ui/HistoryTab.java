package org.tautband.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.Timeline;
import org.tautband.history.TimelineEntry;
import org.tautband.homecare.SheetService;

/** UC-05, review a client's history: visits and sheets in order, the latest first. */
@org.springframework.stereotype.Component
class HistoryTab implements ClientTab {

    private final Timeline timeline;
    private final SheetService sheets;
    private final CurrentStaff staff;
    private final Clock clock;

    HistoryTab(Timeline timeline, SheetService sheets, CurrentStaff staff, Clock clock) {
        this.timeline = timeline;
        this.sheets = sheets;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "history.title";
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean allowed() {
        return staff.get().role() != Role.FRONT_DESK;
    }

    @Override
    public Component content(ClientId client) {
        List<TimelineEntry> entries = timeline.of(client);
        Div page = new Div();
        if (entries.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("history.visits.empty"), page.getTranslation("history.visits.empty.next")));
            return page;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("panel", "timeline");
        entries.forEach(entry -> list.add(new TimelineLine(entry, sheets, clock)));
        page.add(list);
        return page;
    }
}
