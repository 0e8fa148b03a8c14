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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
            Section section = section("charting.today.overdue", list(overdue, this::age));
            section.addClassName("overdue");
            add(section);
        }
        List<VisitListItem> drafts = board.drafts();
        List<VisitListItem> signed = board.signedToday();
        Div columns = new Div(
                section("charting.today.drafts", drafts.isEmpty() ? noDrafts() : list(drafts, visit -> "")),
                section("charting.today.signed", signed.isEmpty() ? nothingSigned() : list(signed, visit -> "")));
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

    private UnorderedList list(List<VisitListItem> visits, Function<VisitListItem, String> mark) {
        UnorderedList list = new UnorderedList();
        list.addClassName("row-list");
        visits.forEach(visit -> list.add(new ListItem(line(visit, mark.apply(visit)))));
        return list;
    }

    private Anchor line(VisitListItem visit, String mark) {
        Span name = new Span(visit.client());
        name.addClassName("row-title");
        Anchor link = new Anchor(VisitNavigation.path(visit.id()));
        link.add(name);
        if (!mark.isEmpty()) {
            Span badge = new Span(mark);
            badge.addClassNames("badge", "badge-ochre");
            link.add(badge);
        }
        Span facts = new Span(facts(visit));
        facts.addClassName("quiet");
        link.add(facts);
        return link;
    }

    /** A late entry says on which day the client came. */
    private String facts(VisitListItem visit) {
        String entered = Dates.moment(visit.createdAt(), clock.getZone(), getLocale());
        LocalDate day = LocalDate.ofInstant(visit.createdAt(), clock.getZone());
        String came = day.equals(visit.serviceDate())
                ? ""
                : " · " + getTranslation("charting.today.came", Dates.day(visit.serviceDate(), getLocale()));
        return entered + came + " · " + visit.therapist();
    }

    private String age(VisitListItem draft) {
        Duration age = Duration.between(draft.createdAt(), clock.instant());
        return age.toDays() < 2
                ? getTranslation("charting.today.age.hours", age.toHours())
                : getTranslation("charting.today.age.days", age.toDays());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("charting.today");
    }
}
