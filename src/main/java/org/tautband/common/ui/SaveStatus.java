package org.tautband.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says <em>Saved</em> once, and only once, the database has all that was entered. Listens to an ancestor's fields. */
@Tag("save-status")
@JsModule("./autosave/save-status.ts")
public final class SaveStatus extends Component {

    /** What the browser asks behind each change. */
    public interface Draft {

        /** Tries again what could not be stored; returns whether something still waits. */
        boolean retry();

        /** Shows what was changed elsewhere meanwhile. */
        void refresh();
    }

    private String problem = "";

    /** @param watched selector of the ancestor; {@code sealKey} is the signed-in person's, for what cannot be sent */
    public SaveStatus(String watched, byte[] sealKey) {
        addClassName("save-status");
        getElement().setProperty("watched", watched);
        getElement().setProperty("sealKey", Base64.getEncoder().encodeToString(sealKey));
        getElement()
                .setPropertyJson(
                        "labels",
                        JsonMapper.shared()
                                .valueToTree(Map.of(
                                        "saved", getTranslation("common.status.saved"),
                                        "saving", getTranslation("common.status.saving"),
                                        "notSaved", getTranslation("common.status.notSaved", "{0}"),
                                        "offline", getTranslation("common.status.offline"))));
    }

    /** Answers the browser's questions from this draft, from now on. */
    public void follow(Draft followed) {
        getElement()
                .addEventListener("save-asked", event -> {
                    boolean waits = followed.retry();
                    int number =
                            event.getEventData().path("event.detail.number").asInt(0);
                    getElement().callJsFunction("answer", number, problem, waits);
                })
                .addEventData("event.detail.number");
        getElement().addEventListener("chart-revisited", event -> followed.refresh());
    }

    /** Says that something was not stored, and why, until something is. */
    public void refuse(String reason) {
        problem = reason;
        getElement().callJsFunction("refuse", reason);
    }

    public void stored() {
        problem = "";
    }
}
