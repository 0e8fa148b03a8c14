package org.tautband.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says <em>Saved</em> once, and only once, the database has all that was entered. Listens to an ancestor's fields. */
@Tag("save-status")
@JsModule("./autosave/save-status.ts")
public final class SaveStatus extends Component {

    public SaveStatus(String watched) {
        addClassName("save-status");
        getElement().setProperty("watched", watched);
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

    /** Says that something was refused, and why. */
    public void refuse(String reason) {
        getElement().callJsFunction("refuse", reason);
    }
}
