package org.tautband.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.FieldErrors;

/** A small form over the staff list: it closes when saved, and stays with all that was typed when refused. */
abstract class StaffDialog extends Dialog {

    final FieldErrors errors = new FieldErrors(this);
    private final transient Runnable done;

    StaffDialog(String titleKey, String saveKey, Runnable done) {
        this.done = done;
        setHeaderTitle(getTranslation(titleKey));
        Button save = new Button(getTranslation(saveKey), click -> trySaving());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    void show(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form-grid");
        add(form);
    }

    /** Calls the service; what it throws is shown. */
    abstract void save();

    private void trySaving() {
        try {
            save();
            close();
            done.run();
        } catch (InvalidInputException refused) {
            errors.show(refused);
        } catch (StaleVersionException stale) {
            Notification.show(getTranslation("accounts.staff.stale"));
            close();
            done.run();
        }
    }
}
