package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tautband.charting.SoapSection;
import org.tautband.charting.phrases.PhraseDetails;
import org.tautband.charting.phrases.PhraseScope;
import org.tautband.charting.phrases.PhraseService;
import tools.jackson.databind.json.JsonMapper;

/** Brings phrases into the text areas of the panel that it stands in; what is typed is replaced in the browser. */
@Tag("note-phrases")
@JsModule("./phrases/note-phrases.ts")
final class NotePhrases extends Component {

    private static final List<String> TEXTS = List.of("button", "filter", "none", "noneYet", "starters", "manage");

    private final PhraseService phrases;

    NotePhrases(PhraseService phrases) {
        this.phrases = phrases;
        Map<String, String> labels = new LinkedHashMap<>();
        TEXTS.forEach(key -> labels.put(key, getTranslation("charting.phrases." + key)));
        getElement().setPropertyMap("labels", labels);
        getElement().setProperty("address", PhrasesNavigation.PATH);
        getElement().addEventListener("starters-wanted", event -> addStarters());
        read();
    }

    /** The button that opens the list for one part of the note; the browser hears its click. */
    NativeButton button(SoapSection section, String label) {
        NativeButton button = new NativeButton(getTranslation("charting.phrases.button"));
        button.addClassName("phrase-button");
        button.getElement().setAttribute("data-section", section.name());
        button.getElement().setAttribute("aria-label", getTranslation("charting.phrases.insert", label));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+.");
        return button;
    }

    private void addStarters() {
        PhraseScope scope = phrases.mayEdit(PhraseScope.CLINIC) ? PhraseScope.CLINIC : PhraseScope.OWN;
        Notification.show(getTranslation("charting.phrases.starters.done", phrases.addStarters(scope)));
        read();
    }

    private void read() {
        List<Map<String, ?>> usable = phrases.all().stream()
                .filter(phrase -> !phrase.shadowed())
                .<Map<String, ?>>map(NotePhrases::wire)
                .toList();
        getElement().setPropertyJson("phrases", JsonMapper.shared().valueToTree(usable));
    }

    private static Map<String, ?> wire(PhraseDetails phrase) {
        Map<String, String> wire = new LinkedHashMap<>();
        SoapSection section = phrase.draft().section();
        wire.put("shortcut", phrase.draft().shortcut());
        wire.put("text", phrase.draft().text());
        if (section != null) {
            wire.put("section", section.name());
        }
        return wire;
    }
}
