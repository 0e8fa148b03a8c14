package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tautband.charting.VisitSafety;
import org.tautband.charting.VisitSafety.ConsentNote;
import org.tautband.charting.VisitSafetyService;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.Dates;
import org.tautband.intake.ConsentSubject;
import org.tautband.intake.ui.ChangeList;

/** Health history, red flags and consent side by side, each with what is known and what is to do. */
final class SafetyCells extends Div {

    private final ChartEditor editor;
    private final VisitSafetyService service;
    private final SafetyDialogs dialogs;
    private final ClientDetails client;
    private final ZoneId zone;
    private final Consumer<VisitSafety> stored;
    private final ScreenCell screen;

    /** @param stored takes the visit's safety after something was confirmed */
    SafetyCells(
            ChartEditor editor,
            VisitSafetyService service,
            SafetyDialogs dialogs,
            ClientDetails client,
            ZoneId zone,
            Consumer<VisitSafety> stored) {
        this.editor = editor;
        this.service = service;
        this.dialogs = dialogs;
        this.client = client;
        this.zone = zone;
        this.stored = stored;
        this.screen = new ScreenCell(editor, service, dialogs, zone, stored);
        addClassName("safety-cells");
    }

    void show(VisitSafety safety) {
        removeAll();
        screen.show(safety);
        add(health(safety), screen, consent(safety));
    }

    void neverAskAgain(VisitSafety safety) {
        screen.neverAskAgain(safety);
    }

    void askAboutNew(VisitSafety safety) {
        screen.askAboutNew(safety);
    }

    private Div cell(String titleKey) {
        Div cell = new Div(new H3(getTranslation(titleKey)));
        cell.addClassName("safety-cell");
        return cell;
    }

    private Div health(VisitSafety safety) {
        Div cell = cell("charting.safety.health");
        if (!safety.changes().isEmpty()) {
            cell.add(new Paragraph(getTranslation("charting.safety.health.changed")), new ChangeList(safety.changes()));
        }
        Anchor intake =
                new Anchor(ClientNavigation.path(client.id(), "intake"), getTranslation("charting.safety.health.open"));
        if (!safety.health().recorded()) {
            cell.add(new Paragraph(getTranslation("charting.safety.health.none")), intake);
            return cell;
        }
        VisitSafety.HealthCheck check = safety.healthCheck();
        String pain = safety.newPain() ? ".painNew" : "";
        if (check != null && (safety.healthAsked() || !editor.editable())) {
            cell.add(new Paragraph(getTranslation("charting.safety.health.asked" + pain, check.by())));
        } else if (editor.editable()) {
            String label = safety.changes().isEmpty()
                    ? getTranslation(
                            "charting.safety.health.noChange" + pain,
                            day(safety.health().at()))
                    : getTranslation("charting.safety.health.confirm" + pain);
            int version = safety.health().number();
            cell.add(new Button(label, click -> confirmHealth(version)));
        } else {
            cell.add(new Paragraph(getTranslation("charting.safety.health.notAsked")));
        }
        cell.add(intake);
        return cell;
    }

    private void confirmHealth(int version) {
        try {
            stored.accept(service.confirmHealth(editor.visit().id(), version));
        } catch (StaleVersionException stale) {
            stored.accept(service.open(editor.visit().id()));
            Notification.show(getTranslation("charting.safety.health.stale"));
        }
    }

    private Div consent(VisitSafety safety) {
        Div cell = cell("charting.safety.consent");
        ConsentNote note = safety.consent();
        boolean written = isWritten(safety);
        cell.add(new Paragraph(
                getTranslation(written ? "charting.safety.consent.written" : "charting.safety.consent.missing")));
        if (note != null && !note.confirmed()) {
            cell.add(new Paragraph(getTranslation("charting.safety.consent.explained", note.reason())));
        } else if (note != null && written) {
            cell.add(new Paragraph(getTranslation("charting.safety.consent.confirmed", note.by())));
        }
        if (editor.editable()) {
            addConsentButtons(cell, safety, written);
        }
        return cell;
    }

    /** A signed visit goes by what was confirmed in it: a later withdrawal does not reach back. */
    private boolean isWritten(VisitSafety safety) {
        ConsentNote note = safety.consent();
        return editor.editable()
                ? safety.standing().contains(ConsentSubject.GENERAL)
                : note != null && note.confirmed();
    }

    private void addConsentButtons(Div cell, VisitSafety safety, boolean written) {
        Set<ConsentSubject> needed = new HashSet<>(safety.missingConsents());
        if (!written) {
            needed.add(ConsentSubject.GENERAL);
        }
        ConsentNote note = safety.consent();
        if (written && (note == null || !note.confirmed())) {
            cell.add(new Button(getTranslation("charting.safety.consent.confirm"), click -> confirmConsent()));
        }
        if (!needed.isEmpty()) {
            cell.add(new Button(
                    getTranslation("charting.safety.consent.take"),
                    click -> dialogs.takeConsent(needed, this::confirmConsent)));
        }
        if (!written && note == null) {
            cell.add(new Button(
                    getTranslation("charting.safety.consent.explain"),
                    click -> ReasonDialog.ask(
                            getTranslation("charting.safety.consent.explain"),
                            List.of(getTranslation("charting.safety.consent.missing")),
                            reason -> stored.accept(
                                    service.explainNoConsent(editor.visit().id(), reason)))));
        }
    }

    private void confirmConsent() {
        stored.accept(service.confirmConsent(editor.visit().id()));
    }

    private String day(Instant moment) {
        return Dates.day(LocalDate.ofInstant(moment, zone), getLocale());
    }
}
