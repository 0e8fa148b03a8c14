package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.tautband.clients.ClientId;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.EmptyState;
import org.tautband.intake.Consent;
import org.tautband.intake.ConsentDraft;
import org.tautband.intake.ConsentService;
import org.tautband.intake.ConsentTexts;

/** UC-11, what a client has consented to: given, read again, withdrawn. */
final class ConsentPanel extends Div {

    private final ConsentService consents;
    private final ClientId client;
    private final ZoneId zone;

    ConsentPanel(ConsentService consents, ConsentTexts texts, ClientId client, String clientName, ZoneId zone) {
        this.consents = consents;
        this.client = client;
        this.zone = zone;
        List<Consent> all = consents.all(client);
        Button take = new Button(
                getTranslation("intake.consent.take"),
                click -> new ConsentDialog(consents, texts, client, clientName, IntakePage::refresh).open());
        Div actions = new Div(take);
        actions.addClassName("actions");
        Div content = new Div();
        if (all.isEmpty()) {
            content.add(
                    new EmptyState(getTranslation("intake.consent.none"), getTranslation("intake.consent.none.next")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("consent-list");
            all.forEach(consent -> list.add(line(consent)));
            content.add(list);
        }
        add(IntakePage.panel(getTranslation("intake.consent"), content, actions));
    }

    private ListItem line(Consent consent) {
        Span subject = new Span(getTranslation(consent.subject().messageKey()));
        subject.addClassName("row-title");
        Paragraph facts = new Paragraph(getTranslation("intake.consent.signed", moment(consent), signer(consent)));
        facts.addClassName("quiet");
        Div words = new Div(subject, state(consent), facts, text(consent));
        words.addClassName("consent-words");
        ListItem line = new ListItem(words);
        if (consent.withdrawal() == null) {
            line.add(new Button(getTranslation("intake.consent.withdraw"), click -> askToWithdraw(consent)));
        }
        return line;
    }

    private String moment(Consent consent) {
        return Dates.moment(consent.at(), zone, getLocale());
    }

    private String signer(Consent consent) {
        return consent.byGuardian()
                ? getTranslation("intake.consent.guardian", consent.signer(), consent.guardianRelation())
                : consent.signer();
    }

    private Span state(Consent consent) {
        Consent.Withdrawal withdrawal = consent.withdrawal();
        Span badge = new Span(
                withdrawal == null
                        ? getTranslation("intake.consent.stands")
                        : getTranslation("intake.consent.withdrawn", Dates.moment(withdrawal.at(), zone, getLocale())));
        badge.addClassNames("badge", withdrawal == null ? "badge-moss" : "badge-rust");
        return badge;
    }

    private Details text(Consent consent) {
        Div content = new Div();
        content.addClassName("consent-text");
        consent.text().lines().map(Paragraph::new).forEach(content::add);
        if (consent.withdrawal() != null && !consent.withdrawal().note().isEmpty()) {
            content.add(new Paragraph(consent.withdrawal().note()));
        }
        content.add(SignaturePicture.of(consent.signature(), consent.signer(), this));
        return new Details(getTranslation("intake.consent.version", consent.textVersion()), content);
    }

    private void askToWithdraw(Consent consent) {
        TextField note = new TextField(getTranslation("intake.consent.withdraw.note"));
        note.setMaxLength(ConsentDraft.NOTE_MAX);
        note.setWidthFull();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("intake.consent.withdraw"));
        question.add(
                new Paragraph(getTranslation(
                        "intake.consent.withdraw.question",
                        getTranslation(consent.subject().messageKey()))),
                note);
        question.setConfirmText(getTranslation("intake.consent.withdraw"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("common.cancel"));
        question.addConfirmListener(confirm -> {
            consents.withdraw(client, consent.id(), note.getValue());
            IntakePage.refresh();
        });
        question.open();
    }
}
