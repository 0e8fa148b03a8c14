package org.tautband.guide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.FieldErrors;
import org.tautband.guide.GuideVersion.ReviewNote;

/** Asks who has read words and found them right, and when. */
final class ReviewDialog extends Dialog {

    private final FieldErrors errors = new FieldErrors(this);
    private final TextField by = errors.bind("reviewedBy", new TextField(getTranslation("guide.review.by")));
    private final DatePicker on = errors.bind("reviewedOn", new DatePicker(getTranslation("guide.review.on")));
    private final Clock clock;
    private final Consumer<ReviewNote> review;
    private final Runnable saved;

    /**
     * @param explain what is said to have been read
     * @param review notes it
     * @param saved shows what is known then
     */
    ReviewDialog(String explain, Clock clock, Consumer<ReviewNote> review, Runnable saved) {
        this.clock = clock;
        this.review = review;
        this.saved = saved;
        setHeaderTitle(getTranslation("guide.review.title"));
        by.setMaxLength(ReviewNote.REVIEWED_BY_MAX);
        by.setHelperText(getTranslation("guide.review.by.help"));
        by.setManualValidation(true);
        on.setMax(LocalDate.now(clock));
        on.setValue(LocalDate.now(clock));
        on.setManualValidation(true);
        Div form = new Div(by, on);
        form.addClassName("form-grid");
        add(new Paragraph(explain), form);
        Button save = new Button(getTranslation("common.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("guide.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> by.focus());
    }

    private void save() {
        try {
            LocalDate day = on.getOptionalValue().orElse(LocalDate.now(clock));
            review.accept(new ReviewNote(by.getValue(), day));
            close();
            saved.run();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            close();
            Notification.show(getTranslation("guide.stale.reloaded"));
            saved.run();
        }
    }
}
