package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** The text field of quick entry, with completion and the lines entered before; the browser keeps what is typed. */
@Tag("quick-entry")
@JsModule("./quick-entry/quick-entry.ts")
final class QuickEntryField extends Component {

    /**
     * A word for completion.
     *
     * @param also its other spellings
     * @param refers where a muscle typically refers to
     */
    record Word(String code, List<String> also, String label, String kind, List<String> refers) {}

    QuickEntryField(List<Word> words) {
        getElement().setPropertyJson("words", JsonMapper.shared().valueToTree(words));
        getElement()
                .setPropertyMap(
                        "labels",
                        Map.of(
                                "name", getTranslation("charting.quick.name"),
                                "example", getTranslation("charting.quick.example"),
                                "enter", getTranslation("charting.quick.enter"),
                                "offers", getTranslation("charting.quick.offers"),
                                "notEntered", getTranslation("charting.quick.notEntered")));
    }

    /** Names the chart in which a line that was not entered waits after a reload. */
    void setScope(String scope) {
        getElement().setProperty("scope", scope);
    }

    /** The line, whenever it has rested a moment. */
    void onTyped(Consumer<String> listener) {
        listen("quick-entry-typed", listener);
    }

    /** A line that is to be stored; answer with {@link #entered} or {@link #refuse}. */
    void onEnter(Consumer<String> listener) {
        listen("quick-entry-enter", listener);
    }

    void onUndo(Runnable listener) {
        getElement().addEventListener("quick-entry-undo", event -> listener.run());
    }

    private void listen(String event, Consumer<String> listener) {
        getElement()
                .addEventListener(
                        event,
                        fired -> listener.accept(
                                fired.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    /** The line is stored: the field forgets it and is ready for the next one. */
    void entered(String line) {
        getElement().setProperty("invalid", false);
        getElement().callJsFunction("entered", line);
    }

    /** The line is not taken and stays. */
    void refuse() {
        getElement().setProperty("invalid", true);
        getElement().callJsFunction("refused");
    }

    /** Puts another line into the field, and the cursor too. */
    void put(String line) {
        getElement().callJsFunction("put", line);
    }

    /** Nothing is wrong with the line as far as it goes. */
    void clearRefusal() {
        getElement().setProperty("invalid", false);
    }
}
