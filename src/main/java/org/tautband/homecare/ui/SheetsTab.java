package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.EmptyState;
import org.tautband.homecare.SheetListItem;
import org.tautband.homecare.SheetService;

/** UC-04, the sheets that a client took home; also for the front desk, who prints them. */
@org.springframework.stereotype.Component
class SheetsTab implements ClientTab {

    private final SheetService sheets;
    private final Clock clock;

    SheetsTab(SheetService sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String labelKey() {
        return "homecare.sheets";
    }

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean allowed() {
        return true;
    }

    @Override
    public Component content(ClientId client) {
        List<SheetListItem> issued = sheets.ofClient(client);
        Div page = new Div();
        if (issued.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("homecare.sheets.empty"), page.getTranslation("homecare.sheets.empty.next")));
            return page;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("panel", "sheet-list");
        issued.forEach(sheet -> list.add(line(page, sheet)));
        page.add(list);
        return page;
    }

    private ListItem line(Component texts, SheetListItem sheet) {
        Span when = new Span(
                Dates.moment(sheet.issuedAt(), clock.getZone(), UI.getCurrent().getLocale()));
        when.addClassName("row-title");
        Span facts = new Span(texts.getTranslation("homecare.sheets.line", sheet.items(), sheet.issuedBy()));
        facts.addClassName("quiet");
        Div buttons = new Div(new PrintButton(sheets, sheet::id), new SheetDownload(sheets, sheet::id));
        buttons.addClassName("actions");
        ListItem line = new ListItem(new Div(when, facts), buttons);
        line.addClassName("sheet-line");
        return line;
    }
}
