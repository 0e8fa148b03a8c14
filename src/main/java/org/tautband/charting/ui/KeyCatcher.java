package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** Learns the next key or pedal that is pressed. */
@Tag("key-catcher")
@JsModule("./hold-timer/key-catcher.ts")
final class KeyCatcher extends Component {

    /** @param caught hears the key's name, empty when Escape was pressed */
    KeyCatcher(Consumer<String> caught) {
        getElement()
                .addEventListener(
                        "key-caught",
                        event -> caught.accept(event.getEventData()
                                .path("event.detail")
                                .path("key")
                                .asString("")))
                .addEventData("event.detail");
    }

    void listen() {
        getElement().callJsFunction("listen");
    }

    void stop() {
        getElement().callJsFunction("stop");
    }
}
