package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.tautband.common.ui.Dates;
import org.tautband.homecare.Delivery;
import org.tautband.homecare.SheetListItem;

/** One issued sheet: when, what became of it by e-mail, and the ways to give it out again. */
final class SheetLine extends ListItem {

    private final ZoneId zone;

    SheetLine(SheetListItem sheet, List<Delivery> sent, ZoneId zone, Component... ways) {
        this.zone = zone;
        addClassName("sheet-line");
        Span when = new Span(Dates.moment(sheet.issuedAt(), zone, getLocale()));
        when.addClassName("row-title");
        Div facts = new Div(
                when,
                quiet(getTranslation(
                        "homecare.sheets.lineIn",
                        sheet.items(),
                        sheet.issuedBy(),
                        getTranslation("guide.language." + sheet.language().getLanguage()))));
        sent.forEach(delivery -> facts.add(line(delivery)));
        Div buttons = new Div(ways);
        buttons.addClassName("actions");
        add(facts, buttons);
    }

    private Span line(Delivery delivery) {
        String problem = delivery.problem().isEmpty() ? "" : getTranslation(delivery.problem());
        String told = getTranslation(
                "homecare.delivery." + delivery.status().name(),
                delivery.address(),
                Dates.moment(delivery.at(), zone, getLocale()),
                delivery.by(),
                problem);
        Span line = quiet(delivery.withPassword() ? told + ", " + getTranslation("homecare.delivery.locked") : told);
        if (delivery.status() != Delivery.Status.SENT) {
            line.addClassName("error-text");
        }
        return line;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }
}
