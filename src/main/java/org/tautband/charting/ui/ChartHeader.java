package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.Signature;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.SigningGap;
import org.tautband.charting.SigningGapsException;
import org.tautband.charting.VisitDetails;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ui.ClientNavigation;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.SaveStatus;

/** Whose visit this is, whether it is stored, and what can be done with it as a whole. */
final class ChartHeader extends Header {

    private final ChartEditor editor;
    private final GapTexts gapTexts;
    private final Consumer<SigningGap> leadTo;
    private final Clock clock;
    private final Paragraph facts = new Paragraph();
    private final SaveStatus status;
    private final Button sign = new Button(getTranslation("charting.sign"), click -> askToSign());
    private final Button amend = new Button(getTranslation("charting.amend"), click -> amend());
    private final Button discard = new Button(getTranslation("charting.discard"), click -> askToDiscard());
    private final ClientDetails client;

    ChartHeader(
            ChartEditor editor,
            ClientDetails client,
            SaveStatus status,
            MuscleNames names,
            Consumer<SigningGap> leadTo,
            Clock clock) {
        this.editor = editor;
        this.client = client;
        this.status = status;
        this.gapTexts = new GapTexts(editor, names, this);
        this.leadTo = leadTo;
        this.clock = clock;
        addClassNames("client-header", "chart-header");
        facts.addClassName("client-facts");
        Anchor name = new Anchor(ClientNavigation.path(client.id()), client.fullName());
        Div identity = new Div(new H1(name), facts);
        identity.addClassName("client-identity");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        ChartKey.SIGN.clicks(sign);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Button sheet = new Button(
                getTranslation("charting.sheet"),
                click -> UI.getCurrent()
                        .navigate(VisitNavigation.sheetPath(editor.visit().id())));
        Div buttons = new Div(status, discard, sheet, amend, sign);
        buttons.addClassName("actions");
        add(identity, buttons);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        facts.removeAll();
        client.ageOn(LocalDate.now(clock)).ifPresent(age -> facts.add(new Span(getTranslation("clients.age", age))));
        facts.add(serviceDay(visit), new Span(visit.therapist()));
        LocalDate entered = LocalDate.ofInstant(visit.createdAt(), clock.getZone());
        if (!entered.equals(visit.serviceDate())) {
            facts.add(new Span(getTranslation("charting.enteredOn", Dates.day(entered, getLocale()))));
        }
        facts.add(badge(visit.signature()));
        status.setVisible(!visit.signed());
        sign.setVisible(!visit.signed());
        discard.setVisible(!visit.signed());
        amend.setVisible(visit.signed());
    }

    /** The day on which the client came; until the visit is signed it can be set to an earlier one. */
    private Component serviceDay(VisitDetails visit) {
        String day = Dates.day(visit.serviceDate(), getLocale());
        if (visit.signed()) {
            return new Span(day);
        }
        Button change = new Button(day, click -> new ServiceDateDialog(editor, clock).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClassName("service-day");
        change.setAriaLabel(getTranslation("charting.date.change", day));
        return change;
    }

    private Span badge(@Nullable Signature signature) {
        Span badge = new Span(
                signature == null
                        ? getTranslation("charting.draft")
                        : getTranslation(
                                "charting.signedBy",
                                signature.name(),
                                Dates.moment(signature.at(), clock.getZone(), getLocale())));
        badge.addClassNames("badge", signature == null ? "badge-ochre" : "badge-moss");
        return badge;
    }

    private void askToSign() {
        List<SigningGap> gaps = editor.visits().signingGaps(editor.visit().id());
        new SignDialog(gaps, gapTexts, leadTo, this::sign).open();
    }

    private void sign() {
        try {
            editor.visits().sign(editor.visit().id());
            editor.reload();
        } catch (SigningGapsException | SignedVisitException changedMeanwhile) {
            editor.reload();
            if (editor.editable()) {
                askToSign();
            }
        }
    }

    private void amend() {
        new AmendDialog(editor).open();
    }

    private void askToDiscard() {
        String title = getTranslation("charting.discard");
        ConfirmDialog question =
                new ConfirmDialog(title, getTranslation("charting.discard.question"), title, confirm -> discard());
        question.setCancelable(true);
        question.setCancelText(getTranslation("charting.cancel"));
        question.setConfirmText(getTranslation("charting.discard.confirm"));
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    /** Where something speaks against it, the person hears what. */
    private void discard() {
        VisitDetails visit = editor.visit();
        boolean gone = editor.apply(() -> {
            editor.visits().discard(visit.id());
            return visit;
        });
        if (gone) {
            ClientNavigation.open(client.id());
        }
    }
}
