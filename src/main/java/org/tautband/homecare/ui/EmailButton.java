package org.tautband.homecare.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientService;
import org.tautband.homecare.SheetDelivery;
import org.tautband.homecare.SheetId;

/** A button that opens the dialogue to e-mail an issued sheet. */
final class EmailButton extends Div {

    private final Button button = new Button(getTranslation("homecare.email"));

    EmailButton(
            SheetDelivery delivery, ClientService clients, ClientId client, Supplier<SheetId> sheet, Runnable sent) {
        addClassName("email-button");
        button.addClickListener(click -> {
            String known = clients.open(client).data().email();
            new EmailDialog(delivery, client, sheet.get(), known, sent).open();
        });
        add(button);
    }

    void setEnabledButton(boolean enabled) {
        button.setEnabled(enabled);
    }
}
