package org.tautband.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tautband.common.InvalidInputException;
import org.tautband.common.LockedRecordException;
import org.tautband.common.TextConflictException;
import tools.jackson.databind.JsonNode;

/**
 * A text area whose text is stored while it is typed. The browser keeps what the server has not confirmed yet, and
 * offers it again after a broken connection or a reload.
 */
@Tag("autosave-text")
@JsModule("./autosave/autosave-text.ts")
public final class AutosaveText extends Component {

    /** Stores a text in place of the one that the editor started from, and answers the text as it then stands. */
    @FunctionalInterface
    public interface Store {
        String store(String base, String text);
    }

    private final HasValidationProperties field;
    private final Store store;
    private @Nullable TextConflictDialog conflictDialog;

    /** @param key names the text among all texts of the application */
    public AutosaveText(String key, TextArea field, String stored, Store store) {
        this(key, field, field, stored, store);
    }

    /** @param key names the text among all texts of the application */
    public AutosaveText(String key, TextField field, String stored, Store store) {
        this(key, field, field, stored, store);
    }

    private AutosaveText(String key, Component area, HasValidationProperties field, String stored, Store store) {
        this.field = field;
        this.store = store;
        addClassName("autosave-text");
        getElement().appendChild(area.getElement());
        getElement().setProperty("key", key);
        getElement().setProperty("stored", stored);
        getElement()
                .addEventListener(
                        "autosave-text", event -> save(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
        getElement().executeJs("this.begin()");
    }

    /** Shows a text that the server itself wrote; typing that is not stored yet stays. */
    public void setStored(String text) {
        getElement().setProperty("stored", text);
    }

    /** Shows a text that the server stored in place of what stands here, typing included. */
    public void replace(String text) {
        resolve(text, text);
    }

    private void save(JsonNode detail) {
        int attempt = detail.get("attempt").asInt();
        String base = detail.get("base").asString();
        String text = detail.get("text").asString();
        try {
            getElement().callJsFunction("confirm", attempt, store.store(base, text));
            field.setInvalid(false);
        } catch (InvalidInputException refused) {
            InvalidInputException.Violation first = refused.violations().getFirst();
            refuse(attempt, getTranslation(first.messageKey(), first.values().toArray()));
        } catch (LockedRecordException locked) {
            refuse(attempt, getTranslation(locked.messageKey()));
        } catch (TextConflictException conflict) {
            refuse(attempt, getTranslation("common.conflict.title"));
            ask(conflict.stored(), text);
        } catch (DataAccessException | TransactionException unreachable) {
            getElement().callJsFunction("fail", attempt, getTranslation("common.status.unreachable"));
        }
    }

    /** Once, however often the browser sends the same text meanwhile. */
    private void ask(String stored, String mine) {
        if (conflictDialog == null || !conflictDialog.isOpened()) {
            conflictDialog = new TextConflictDialog(stored, mine, chosen -> resolve(stored, chosen));
            conflictDialog.open();
        }
    }

    private void refuse(int attempt, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        getElement().callJsFunction("refuse", attempt, reason);
    }

    private void resolve(String stored, String chosen) {
        getElement().callJsFunction("resolve", stored, chosen);
    }
}
