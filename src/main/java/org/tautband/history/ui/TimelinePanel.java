package org.tautband.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.tautband.clients.ClientId;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.EmptyState;
import org.tautband.history.Timeline;
import org.tautband.history.TimelineCursor;
import org.tautband.history.TimelineFilter;
import org.tautband.history.TimelinePage;
import org.tautband.homecare.SheetService;

/** The timeline with its filters; earlier entries come when the end of the list is scrolled into sight. */
final class TimelinePanel extends Div {

    private static final int PAGE = 25;

    private final Timeline timeline;
    private final SheetService sheets;
    private final ClientId client;
    private final TimelineTexts texts;
    private final TimelineFilters filters;
    private final OrderedList list = new OrderedList();
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();
    private final MoreButton earlier = new MoreButton(getTranslation("history.earlier"), this::more);
    private @Nullable TimelineCursor next = TimelineCursor.LATEST;
    private TimelineFilter shown;

    TimelinePanel(
            Timeline timeline,
            SheetService sheets,
            RecordDialogs records,
            ClientId client,
            TimelineFilter filter,
            TimelineTexts texts) {
        this.timeline = timeline;
        this.sheets = sheets;
        this.client = client;
        this.texts = texts;
        this.shown = filter;
        filters = new TimelineFilters(timeline.choices(client), texts.names(), filter, this::search);
        list.addClassNames("panel", "timeline");
        status.addClassName("quiet");
        status.getElement().setAttribute("role", "status");
        results.add(list);
        addClassName("timeline-page");
        Button print =
                new Button(getTranslation("history.record"), VaadinIcon.PRINT.create(), click -> records.ask(client));
        Div head = new Div(status, print);
        head.addClassName("timeline-top");
        add(filters, head, results, earlier);
        restart();
    }

    private void search() {
        TimelineFilter wanted = filters.filter();
        TimelineFilter before = shown;
        shown = wanted;
        try {
            restart();
        } catch (InvalidInputException refused) {
            shown = before;
            filters.show(refused);
            return;
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, ClientNavigation.path(client) + "?" + TimelineAddress.query(wanted)));
    }

    private void restart() {
        TimelinePage page = timeline.page(client, shown, TimelineCursor.LATEST, PAGE);
        list.removeAll();
        results.removeAll();
        if (page.entries().isEmpty()) {
            results.add(empty());
        } else {
            results.add(list);
        }
        append(page);
    }

    private EmptyState empty() {
        return shown.equals(TimelineFilter.ALL)
                ? new EmptyState(getTranslation("history.visits.empty"), getTranslation("history.visits.empty.next"))
                : new EmptyState(
                        getTranslation("history.filter.nothing"), getTranslation("history.filter.nothing.next"));
    }

    private void more() {
        if (next != null) {
            append(timeline.page(client, shown, next, PAGE));
        }
    }

    private void append(TimelinePage page) {
        page.entries().forEach(entry -> list.add(TimelineLine.of(entry, texts, sheets)));
        next = page.next();
        earlier.setVisible(next != null);
        int count = list.getComponentCount();
        status.setText(
                next == null
                        ? getTranslation("history.entries.all", count)
                        : getTranslation("history.entries.some", count));
    }
}
