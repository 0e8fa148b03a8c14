package org.tautband.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tautband.clients.ClientId;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.history.RecordFile;
import org.tautband.history.RecordPart;
import org.tautband.history.RecordRequest;
import org.tautband.history.RecordSummary;

/** Asks what a record summary is to contain, and hands it over as a PDF. */
final class RecordDialog extends Dialog {

    private final RecordSummary summary;
    private final FieldErrors errors = new FieldErrors(this);
    private final TextField recipient =
            errors.bind("recipient", new TextField(getTranslation("history.record.recipient")));
    private final DatePicker from = errors.bind("from", new DatePicker(getTranslation("history.record.from")));
    private final DatePicker to = errors.bind("to", new DatePicker(getTranslation("history.record.to")));
    private final CheckboxGroup<RecordPart> parts = errors.bind("parts", new CheckboxGroup<>());
    private final Anchor link;
    private @Nullable RecordRequest wanted;

    RecordDialog(RecordSummary summary, ClientId client, LocalDate today) {
        this.summary = summary;
        setHeaderTitle(getTranslation("history.record"));
        setWidth("34rem");
        recipient.setMaxLength(RecordRequest.RECIPIENT_MAX);
        recipient.setHelperText(getTranslation("history.record.recipient.hint"));
        recipient.setWidthFull();
        from.setManualValidation(true);
        to.setManualValidation(true);
        from.setValue(today.minusYears(1));
        to.setValue(today);
        parts.setLabel(getTranslation("history.record.parts"));
        parts.setItems(RecordPart.values());
        parts.setItemLabelGenerator(part -> getTranslation("history.recordPart." + part.name()));
        parts.setValue(EnumSet.allOf(RecordPart.class));
        parts.setManualValidation(true);
        Locale language = getLocale();
        link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> response(summary.print(client, Objects.requireNonNull(wanted), language))),
                "");
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("aria-hidden", "true");
        link.setTabIndex(-1);
        link.addClassName("visually-hidden");
        Div days = new Div(from, to);
        days.addClassName("history-choices");
        Div form = new Div(recipient, days, parts, link);
        form.addClassName("record-form");
        add(form);
        Button download = new Button(getTranslation("history.record.download"), click -> download());
        download.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("history.record.close"), click -> close()), download);
    }

    private void download() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        try {
            if (first == null || last == null) {
                throw new InvalidInputException(first == null ? "from" : "to", "history.error.dayMissing");
            }
            RecordRequest request = new RecordRequest(recipient.getValue(), first, last, parts.getValue());
            summary.check(request);
            wanted = request;
            link.getElement().executeJs("this.click()");
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }

    private static DownloadResponse response(RecordFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.pdf()), file.name(), "application/pdf", file.pdf().length);
    }
}
