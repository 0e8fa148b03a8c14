package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.tautband.accounts.CurrentStaff;
import org.tautband.accounts.Role;
import org.tautband.charting.TodayBoard;
import org.tautband.charting.VisitListItem;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.EmptyState;
import org.tautband.common.ui.GlobalSearch;

/** UC-07, see what waits: {@code /}. My drafts, visits signed today, notes unsigned for over 24 hours, the search. */
@Route("")
@Menu(title = "charting.today", order = 0, icon = "vaadin:calendar-clock")
@PermitAll
class TodayView extends Div implements HasDynamicTitle {

    private final Clock clock;
    private final GlobalSearch search;

    TodayView(TodayBoard board, CurrentStaff staff, GlobalSearch search, Clock clock) {
        this.clock = clock;
        this.search = search;
        addClassNames("page", "today");
        Button find = new Button(getTranslation("clients.find"), click -> search.open());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        Header header = new Header(new H1(getTranslation("charting.today")), find);
        header.addClassName("page-header");
        add(header);
        if (staff.get().role() == Role.FRONT_DESK) {
            add(new EmptyState(getTranslation("charting.today"), getTranslation("charting.today.frontDesk")));
        } else {
            showBoard(board);
        }
    }

    private void showBoard(TodayBoard board) {
        List<VisitListItem> overdue = board.overdue();
        if (!overdue.isEmpty()) {
            Section section = section("charting.today.overdue", list(overdue));
            section.addClassName("overdue");
            add(section);
        }
        List<VisitListItem> drafts = board.drafts();
        List<VisitListItem> signed = board.signedToday();
        Div columns = new Div(
                section("charting.today.drafts", drafts.isEmpty() ? noDrafts() : list(drafts)),
                section("charting.today.signed", signed.isEmpty() ? nothingSigned() : list(signed)));
        columns.addClassName("today-columns");
        add(columns);
    }

    private Section section(String titleKey, Component content) {
        Section section = new Section(new H2(getTranslation(titleKey)), content);
        section.addClassName("panel");
        return section;
    }

    private EmptyState noDrafts() {
        return new EmptyState(
                getTranslation("charting.today.drafts.empty"),
                getTranslation("charting.today.drafts.empty.next"),
                new Button(getTranslation("clients.find"), click -> search.open()));
    }

    private Paragraph nothingSigned() {
        Paragraph nothing = new Paragraph(getTranslation("charting.today.signed.empty"));
        nothing.addClassName("quiet");
        return nothing;
    }

    private UnorderedList list(List<VisitListItem> visits) {
        UnorderedList list = new UnorderedList();
        list.addClassName("row-list");
        visits.forEach(visit -> {
            Span name = new Span(visit.client());
            name.addClassName("row-title");
            Span facts =
                    new Span(Dates.moment(visit.createdAt(), clock.getZone(), getLocale()) + " · " + visit.therapist());
            facts.addClassName("quiet");
            Anchor link = new Anchor(VisitNavigation.path(visit.id()));
            link.add(name, facts);
            list.add(new ListItem(link));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("charting.today");
    }
}
