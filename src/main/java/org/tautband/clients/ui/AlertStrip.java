package org.tautband.clients.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tautband.clients.ClientId;
import org.tautband.clients.spi.ClientAlerts;
import org.tautband.clients.spi.ClientAlerts.Alert;
import org.tautband.clients.spi.ClientAlerts.Severity;

/**
 * What must be known before anybody touches the client, in words; stays in sight while the page scrolls. Red flags and
 * allergies always stand there whole. Exclusions and cautions do while they are few; many are named in one line each, until
 * somebody asks for all of them. Paper always has all.
 */
public final class AlertStrip extends Section {

    /** So many exclusions and cautions leave room for the page below. */
    private static final int FEW = 3;

    /** So many names fit into a line of the tablet. */
    private static final int NAMED = 3;

    private final List<Alert> alerts;
    private final Button toggle = new Button();

    public AlertStrip(List<ClientAlerts> sources, ClientId client) {
        this(ClientAlerts.gravestFirst(sources, client));
    }

    AlertStrip(List<Alert> alerts) {
        this.alerts = alerts;
        addClassName("alert-strip");
        addClassName(alerts.stream().anyMatch(AlertStrip::isGrave) ? "grave" : "mild");
        getElement().setAttribute("aria-label", getTranslation("clients.alerts"));
        setVisible(!alerts.isEmpty());
        if (alerts.stream().filter(AlertStrip::mayWait).count() <= FEW) {
            add(list("alert-always", alerts.stream()));
        } else {
            showMany();
        }
    }

    private static boolean isGrave(Alert alert) {
        return alert.severity() == Severity.RED_FLAG || alert.severity() == Severity.EXCLUSION;
    }

    private static boolean mayWait(Alert alert) {
        return alert.severity() == Severity.EXCLUSION || alert.severity() == Severity.CAUTION;
    }

    private void showMany() {
        addClassName("many");
        UnorderedList names = new UnorderedList();
        names.addClassName("alert-names");
        Stream.of(Severity.EXCLUSION, Severity.CAUTION)
                .filter(severity -> named(severity).findAny().isPresent())
                .forEach(severity -> names.add(names(severity)));
        UnorderedList all = list("alert-all", alerts.stream().filter(AlertStrip::mayWait));
        all.getElement().setAttribute("tabindex", "0"); // it scrolls when the screen is low
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClickListener(click -> open(!hasClassName("open")));
        add(list("alert-always", alerts.stream().filter(alert -> !mayWait(alert))), names, all, toggle);
        open(false);
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.setText(getTranslation(open ? "clients.alerts.fewer" : "clients.alerts.all", alerts.size()));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private Stream<String> named(Severity severity) {
        return alerts.stream()
                .filter(alert -> alert.severity() == severity)
                .map(Alert::name)
                .distinct();
    }

    /** The first names and how many more; where there is no room even for these, cautions are only counted. */
    private ListItem names(Severity severity) {
        long more = named(severity).skip(NAMED).count();
        String names = named(severity).limit(NAMED).collect(Collectors.joining("; "));
        Span words = new Span(more == 0 ? names : getTranslation("clients.alerts.more", names, more));
        words.addClassName("alert-words");
        Span count =
                new Span(getTranslation("clients.alerts.count", named(severity).count()));
        count.addClassName("alert-count");
        return line(severity, words, count);
    }

    private UnorderedList list(String className, Stream<Alert> shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName(className);
        shown.forEach(alert -> list.add(line(alert.severity(), new Span(alert.text()))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private ListItem line(Severity severity, Span... words) {
        Span kind = new Span(getTranslation(severity.messageKey()));
        kind.addClassName("alert-kind");
        ListItem line = new ListItem(kind);
        line.add(words);
        line.addClassName("alert-" + severity.name().toLowerCase(Locale.ROOT));
        return line;
    }
}
