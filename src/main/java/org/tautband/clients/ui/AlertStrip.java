package org.tautband.clients.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.tautband.clients.spi.ClientAlerts.Alert;

/** What must be known before anybody touches the client, in words; stays in sight while the page scrolls. */
public final class AlertStrip extends UnorderedList {

    public AlertStrip(List<Alert> alerts) {
        addClassName("alert-strip");
        getElement().setAttribute("aria-label", getTranslation("clients.alerts"));
        setVisible(!alerts.isEmpty());
        alerts.forEach(alert -> add(line(alert)));
    }

    private ListItem line(Alert alert) {
        Span kind = new Span(getTranslation("clients.alert." + alert.severity().name()));
        kind.addClassName("alert-kind");
        ListItem line = new ListItem(kind, new Span(alert.text()));
        line.addClassName("alert-" + alert.severity().name().toLowerCase(Locale.ROOT));
        return line;
    }
}
