package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.clients.spi.ClientTab;
import org.tautband.common.ui.EmptyState;
import org.tautband.homecare.Delivery;
import org.tautband.homecare.SheetDelivery;
import org.tautband.homecare.SheetId;
import org.tautband.homecare.SheetListItem;
import org.tautband.homecare.SheetService;

/** UC-04, the sheets that a client took home; also for the front desk, who prints them. */
@org.springframework.stereotype.Component
class SheetsTab implements ClientTab {

    private final SheetService sheets;
    private final SheetDelivery delivery;
    private final ClientService clients;
    private final Clock clock;

    SheetsTab(SheetService sheets, SheetDelivery delivery, ClientService clients, Clock clock) {
        this.sheets = sheets;
        this.delivery = delivery;
        this.clients = clients;
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
        Div page = new Div();
        fill(page, client);
        return page;
    }

    private void fill(Div page, ClientId client) {
        page.removeAll();
        List<SheetListItem> issued = sheets.ofClient(client);
        if (issued.isEmpty()) {
            page.add(new EmptyState(
                    page.getTranslation("homecare.sheets.empty"), page.getTranslation("homecare.sheets.empty.next")));
            return;
        }
        Map<SheetId, List<Delivery>> sent =
                delivery.ofClient(client).stream().collect(Collectors.groupingBy(Delivery::sheet));
        UnorderedList list = new UnorderedList();
        list.addClassNames("panel", "sheet-list");
        issued.forEach(sheet -> list.add(new SheetLine(
                sheet,
                sent.getOrDefault(sheet.id(), List.of()),
                clock.getZone(),
                new PrintButton(sheets, sheet::id),
                new SheetDownload(sheets, sheet::id),
                new EmailButton(delivery, clients, client, sheet::id, () -> fill(page, client)))));
        page.add(list);
    }
}
