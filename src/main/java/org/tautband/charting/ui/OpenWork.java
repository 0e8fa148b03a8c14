package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.JsonNode;

/** Tells what of the chart only the browser knows: a hold that is still running, and what is not stored yet. */
@Tag("open-work")
@JsModule("./signing/open-work.ts")
final class OpenWork extends Component {

    /** What is still open in the browser. */
    static final class Told extends ComponentEvent<OpenWork> {

        private final boolean holding;
        private final boolean unsaved;

        Told(OpenWork source, boolean holding, boolean unsaved) {
            super(source, true);
            this.holding = holding;
            this.unsaved = unsaved;
        }

        boolean holding() {
            return holding;
        }

        boolean unsaved() {
            return unsaved;
        }
    }

    OpenWork() {
        getElement()
                .addEventListener(
                        "open-work", event -> tell(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    private void tell(JsonNode detail) {
        fireEvent(new Told(
                this,
                detail.path("holding").asBoolean(false),
                detail.path("unsaved").asBoolean(false)));
    }

    void addListener(ComponentEventListener<Told> listener) {
        addListener(Told.class, listener);
    }

    void showHold() {
        getElement().callJsFunction("showHold");
    }

    void showUnsaved() {
        getElement().callJsFunction("showUnsaved");
    }
}
