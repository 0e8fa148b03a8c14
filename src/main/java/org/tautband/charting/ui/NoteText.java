package org.tautband.charting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.tautband.charting.FindingData;
import org.tautband.common.InvalidInputException;
import org.tautband.common.UnknownIdException;
import org.tautband.common.ui.AutosaveText;

/** The note of a finding or an area: stored while it is typed. */
final class NoteText {

    private final TextArea field = new TextArea();
    private final AutosaveText text;
    private String shown;
    private boolean homeless;

    /** @param key names the note in the tab's own storage, where it waits until the server has it */
    NoteText(String label, String key, String stored, AutosaveText.Store store) {
        field.setLabel(label);
        field.setMaxLength(FindingData.NOTE_MAX);
        field.setMinRows(2);
        field.setWidthFull();
        shown = stored;
        text = new AutosaveText(key, field, stored, (base, typed) -> store(store, base, typed));
    }

    private String store(AutosaveText.Store store, String base, String typed) {
        try {
            shown = store.store(base, typed);
            return shown;
        } catch (UnknownIdException gone) {
            homeless = true;
            throw new InvalidInputException(
                    List.of(new InvalidInputException.Violation("note", "charting.error.removedElsewhere", List.of())));
        }
    }

    AutosaveText component() {
        return text;
    }

    /** Whether something was typed for what somebody else removed: it stays in the page, with the reason beside it. */
    boolean homeless() {
        return homeless;
    }

    void show(String stored, boolean readOnly) {
        if (!stored.equals(shown)) {
            shown = stored;
            text.setStored(stored);
        }
        field.setReadOnly(readOnly);
    }
}
