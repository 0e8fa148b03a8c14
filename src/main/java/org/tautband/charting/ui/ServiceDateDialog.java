package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Clock;
import java.time.LocalDate;
import org.tautband.charting.VisitDetails;
import org.tautband.common.InvalidInputException;
import org.tautband.common.ui.Dates;
import org.tautband.common.ui.FieldErrors;

/** Says on which day the client came, for a visit that is written up later. */
final class ServiceDateDialog extends Dialog {

    private final ChartEditor editor;
    private final FieldErrors errors = new FieldErrors(this);
    private final DatePicker day = errors.bind("serviceDate", new DatePicker(getTranslation("charting.date.field")));

    ServiceDateDialog(ChartEditor editor, Clock clock) {
        this.editor = editor;
        VisitDetails visit = editor.visit();
        LocalDate entered = LocalDate.ofInstant(visit.createdAt(), clock.getZone());
        setHeaderTitle(getTranslation("charting.date.title"));
        setWidth("24rem");
        day.setManualValidation(true);
        day.setValue(visit.serviceDate());
        day.setMax(entered);
        day.setWidthFull();
        day.setHelperText(getTranslation("charting.date.helper", Dates.day(entered, getLocale())));
        Button save = new Button(getTranslation("charting.date.save"), click -> save(visit));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(day);
        getFooter().add(new Button(getTranslation("charting.cancel"), click -> close()), save);
    }

    private void save(VisitDetails visit) {
        LocalDate chosen = day.getValue();
        try {
            if (chosen == null) {
                throw new InvalidInputException("serviceDate", "common.error.required");
            }
            VisitDetails changed = editor.visits().changeServiceDate(visit.id(), visit.serviceDate(), chosen);
            close();
            editor.apply(() -> changed);
        } catch (InvalidInputException refused) {
            errors.show(refused);
        }
    }
}
