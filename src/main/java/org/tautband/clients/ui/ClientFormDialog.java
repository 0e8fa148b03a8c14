package org.tautband.clients.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.clients.ClientDetails;
import org.tautband.clients.ClientDraft;
import org.tautband.clients.ClientId;
import org.tautband.clients.ClientListItem;
import org.tautband.clients.ClientService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.ui.Dates;

/** Adds a client, or changes one. Warns once when the client seems to be here already. */
final class ClientFormDialog extends Dialog {

    private final ClientService clients;
    private final Consumer<ClientId> saved;
    private final ClientForm form = new ClientForm();
    private final Div notice = new Div();
    private final Button save = new Button(getTranslation("clients.save"), click -> save());
    private @Nullable ClientDetails existing;
    private @Nullable ClientDraft warnedOf;

    ClientFormDialog(ClientService clients, @Nullable ClientDetails existing, Consumer<ClientId> saved) {
        this.clients = clients;
        this.existing = existing;
        this.saved = saved;
        setHeaderTitle(getTranslation(existing == null ? "clients.new" : "clients.edit"));
        setWidth("40rem");
        addClassName("client-form-dialog");
        if (existing != null) {
            form.read(existing.data());
        }
        notice.addClassName("dialog-notice");
        notice.getElement().setAttribute("role", "alert");
        add(notice, form);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("clients.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> form.focusFirst());
    }

    private void save() {
        try {
            ClientDraft draft = form.write();
            if (existing != null) {
                finish(clients.change(existing.id(), existing.version(), draft).id());
            } else if (!warned(draft)) {
                finish(clients.create(draft));
            }
        } catch (InvalidInputException refused) {
            form.show(refused);
        } catch (StaleVersionException stale) {
            showTheirs();
        } finally {
            save.setEnabled(true);
        }
    }

    private void finish(ClientId id) {
        close();
        saved.accept(id);
    }

    private boolean warned(ClientDraft draft) {
        List<ClientListItem> likely = draft.equals(warnedOf) ? List.of() : clients.likelyDuplicates(draft);
        warnedOf = draft;
        notice.removeAll();
        if (!likely.isEmpty()) {
            notice.add(new Paragraph(getTranslation("clients.duplicate.title")));
            likely.forEach(client -> notice.add(new Button(describe(client), click -> finish(client.id()))));
            save.setText(getTranslation("clients.duplicate.anyway"));
        }
        return !likely.isEmpty();
    }

    private String describe(ClientListItem client) {
        String born = client.dateOfBirth() == null ? "" : ", " + Dates.day(client.dateOfBirth(), getLocale());
        return getTranslation("clients.duplicate.open", client.fullName() + born);
    }

    private void showTheirs() {
        ClientDetails theirs = clients.open(Objects.requireNonNull(existing).id());
        existing = theirs;
        ClientDraft data = theirs.data();
        String summary =
                String.join(", ", theirs.fullName(), String.valueOf(data.dateOfBirth()), data.phone(), data.email());
        notice.removeAll();
        notice.add(new Paragraph(getTranslation("clients.conflict", summary)));
    }
}
