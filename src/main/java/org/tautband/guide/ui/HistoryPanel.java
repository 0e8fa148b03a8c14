package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.Dates;
import org.tautband.guide.GuidePage;
import org.tautband.guide.GuideService;
import org.tautband.guide.GuideVersion;

/** Every version of an entry, the latest first, and the program's own words below them all. */
final class HistoryPanel extends Section {

    private final GuideService service;
    private final GuidePage page;
    private final Clock clock;
    private final Runnable changed;

    HistoryPanel(GuideService service, GuidePage page, boolean owner, Clock clock, Runnable changed) {
        this.service = service;
        this.page = page;
        this.clock = clock;
        this.changed = changed;
        addClassName("panel");
        add(new H2(getTranslation("guide.history")));
        if (page.history().isEmpty()) {
            add(new Paragraph(getTranslation("guide.history.empty")));
            return;
        }
        OrderedList versions = new OrderedList();
        versions.addClassName("guide-history");
        page.history().forEach(version -> versions.add(line(version, owner)));
        add(versions);
        if (owner && page.own()) {
            add(new Button(getTranslation("guide.backToBuiltIn"), click -> backToBuiltIn()));
        }
    }

    private ListItem line(GuideVersion version, boolean owner) {
        Span title = new Span(getTranslation(
                version.own() ? "guide.history.own" : "guide.history.builtIn",
                version.number(),
                Dates.moment(version.savedAt(), clock.getZone(), getLocale()),
                version.savedName()));
        ListItem line = new ListItem(title);
        if (!version.note().isEmpty()) {
            line.add(new Paragraph(version.note()));
        }
        version.reviews().forEach(review -> {
            Span mark = new Span(getTranslation(
                    "guide.history.review", review.reviewedBy(), Dates.day(review.reviewedOn(), getLocale())));
            mark.addClassName("quiet");
            line.add(new Div(mark));
        });
        line.add(buttons(version, owner));
        return line;
    }

    private Div buttons(GuideVersion version, boolean owner) {
        Button compare =
                small(new Button(getTranslation("guide.compare"), click -> new CompareDialog(page, version).open()));
        compare.setAriaLabel(getTranslation("guide.compare.which", version.number()));
        Div buttons = new Div(compare);
        buttons.addClassName("actions");
        if (owner && !version.words().equals(page.words())) {
            Button restore = small(new Button(getTranslation("guide.restore"), click -> restore(version)));
            restore.setAriaLabel(getTranslation("guide.restore.which", version.number()));
            buttons.add(restore);
        }
        return buttons;
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void restore(GuideVersion version) {
        act(
                () -> service.restore(page.id(), page.language(), page.number(), version.number()),
                getTranslation("guide.restored", version.number()));
    }

    private void backToBuiltIn() {
        act(
                () -> service.takeBuiltIn(page.id(), page.language(), page.number()),
                getTranslation("guide.backToBuiltIn.done"));
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notification.show(done);
        } catch (StaleVersionException stale) {
            Notification.show(getTranslation("guide.stale.reloaded"));
        }
        changed.run();
    }
}
