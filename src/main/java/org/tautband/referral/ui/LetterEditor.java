package org.tautband.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.FieldErrors;
import org.tautband.referral.LetterDraft;
import org.tautband.referral.LetterListItem;
import org.tautband.referral.ReferralService;

/** Writes a letter on the left and shows the very page that prints on the right. */
final class LetterEditor extends Div {

    /** Milliseconds after the last key until the page is drawn anew. */
    private static final int PREVIEW_PAUSE = 400;

    private final ReferralService letters;
    private final ClientId client;
    private final ZoneId zone;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextArea doctor = text("doctor", LetterDraft.DOCTOR_MAX);
    private final TextArea reason = text("reason", LetterDraft.TEXT_MAX);
    private final TextArea findings = text("findings", LetterDraft.TEXT_MAX);
    private final TextArea advice = text("advice", LetterDraft.TEXT_MAX);
    private final TextArea request = text("request", LetterDraft.TEXT_MAX);
    private final IFrame preview = new IFrame();
    private final UnorderedList issued = new UnorderedList();
    private final Button issue = new Button(getTranslation("referral.issue"), click -> issue());

    LetterEditor(ReferralService letters, ClientId client, ZoneId zone) {
        this.letters = letters;
        this.client = client;
        this.zone = zone;
        addClassName("sheet-builder");
        read(letters.propose(client));
        reason.setRequiredIndicatorVisible(true);
        advice.setRequiredIndicatorVisible(true);
        for (TextArea field : List.of(doctor, reason, findings, advice, request)) {
            field.addValueChangeListener(change -> issue.setEnabled(true));
            field.getElement()
                    .addEventListener("input", typed -> refresh())
                    .debounce(PREVIEW_PAUSE, DebouncePhase.TRAILING);
        }
        Section texts =
                new Section(new H2(getTranslation("referral.texts")), doctor, reason, findings, advice, request);
        texts.addClassName("panel");
        Div left = new Div(texts);
        left.addClassName("sheet-choices");
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        issue.setDisableOnClick(true);
        Div actions = new Div(issue);
        actions.addClassNames("actions", "sheet-actions");
        issued.addClassNames("panel", "sheet-list");
        preview.addClassName("sheet-preview");
        preview.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        preview.setTitle(getTranslation("referral.preview"));
        Div right = new Div(actions, issued, preview);
        right.addClassName("sheet-paper");
        add(left, right);
        refresh();
        showIssued();
    }

    private TextArea text(String name, int max) {
        TextArea field = errors.bind(name, new TextArea(getTranslation("referral." + name)));
        field.setMaxLength(max);
        field.setManualValidation(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER); // nothing typed is still under way when the letter is issued
        return field;
    }

    private void read(LetterDraft letter) {
        doctor.setValue(letter.doctor());
        reason.setValue(letter.reason());
        findings.setValue(letter.findings());
        advice.setValue(letter.advice());
        request.setValue(letter.request());
    }

    private LetterDraft written() {
        return new LetterDraft(
                doctor.getValue(), reason.getValue(), findings.getValue(), advice.getValue(), request.getValue());
    }

    private void refresh() {
        try {
            byte[] page = letters.preview(client, written()).getBytes(StandardCharsets.UTF_8);
            preview.setSrc(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                            new ByteArrayInputStream(page), "letter.html", "text/html;charset=UTF-8", page.length))
                    .inline());
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }

    private void issue() {
        try {
            letters.issue(client, written());
            Notification.show(getTranslation("referral.issued"));
            showIssued();
        } catch (InvalidInputException refused) {
            errors.show(refused);
            issue.setEnabled(true);
        }
    }

    private void showIssued() {
        List<LetterListItem> all = letters.ofClient(client);
        issued.removeAll();
        issued.setVisible(!all.isEmpty());
        all.forEach(letter -> issued.add(line(letter)));
    }

    private ListItem line(LetterListItem letter) {
        Span when = new Span(Dates.moment(letter.issuedAt(), zone, getLocale()));
        when.addClassName("row-title");
        Span facts = new Span(
                letter.doctor().isEmpty()
                        ? letter.issuedBy()
                        : getTranslation("referral.line", letter.issuedBy(), letter.doctor()));
        facts.addClassName("quiet");
        ListItem line = new ListItem(new Div(when, facts), new LetterDownload(letters, letter.id()));
        line.addClassName("sheet-line");
        return line;
    }
}
