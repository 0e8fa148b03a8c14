package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.TextConflictException;
import org.tautband.common.InvalidInputException;
import tools.jackson.databind.JsonNode;

/**
 * A text area whose text is stored while it is typed. The browser keeps what the server has not confirmed yet, and
 * offers it again after a broken connection or a reload.
 */
@Tag("autosave-text")
@JsModule("./autosave/autosave-text.ts")
final class AutosaveText extends Component {

    /** Stores a text in place of the one that the editor started from, and answers the text as it then stands. */
    @FunctionalInterface
    interface Store {
        String store(String base, String text);
    }

    private final TextArea field;
    private final Store store;

    AutosaveText(String key, TextArea field, String stored, Store store) {
        this.field = field;
        this.store = store;
        addClassName("autosave-text");
        getElement().appendChild(field.getElement());
        getElement().setProperty("key", key);
        getElement().setProperty("stored", stored);
        getElement()
                .addEventListener(
                        "autosave-text", event -> save(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
        getElement().executeJs("this.begin()");
    }

    /** Shows a text that the server itself wrote; typing that is not stored yet stays. */
    void setStored(String text) {
        getElement().setProperty("stored", text);
    }

    /** Shows a text that the server stored in place of what stands here, typing included. */
    void replace(String text) {
        resolve(text, text);
    }

    private void save(JsonNode detail) {
        int attempt = detail.get("attempt").asInt();
        String base = detail.get("base").asString();
        String text = detail.get("text").asString();
        try {
            getElement().callJsFunction("confirm", attempt, store.store(base, text));
        } catch (InvalidInputException refused) {
            InvalidInputException.Violation first = refused.violations().getFirst();
            refuse(attempt, getTranslation(first.messageKey(), first.values().toArray()));
        } catch (SignedVisitException signed) {
            refuse(attempt, getTranslation("charting.error.signed"));
        } catch (TextConflictException conflict) {
            refuse(attempt, getTranslation("charting.conflict.title"));
            new TextConflictDialog(conflict.stored(), text, chosen -> resolve(conflict.stored(), chosen)).open();
        } catch (DataAccessException | TransactionException unreachable) {
            getElement().callJsFunction("fail", attempt, getTranslation("charting.status.unreachable"));
        }
    }

    private void refuse(int attempt, String reason) {
        field.setErrorMessage(reason);
        getElement().callJsFunction("refuse", attempt, reason);
    }

    private void resolve(String stored, String chosen) {
        getElement().callJsFunction("resolve", stored, chosen);
    }
}
