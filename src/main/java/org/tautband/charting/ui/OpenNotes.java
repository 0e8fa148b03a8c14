package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tautband.common.ui.AutosaveText;

/**
 * The notes of points or areas that were opened. One is seen; the others stay in the page, as what was typed last may
 * still be on its way when the next point is tapped.
 */
final class OpenNotes extends Div {

    private static final String HIDDEN = "hidden";

    private final ChartEditor editor;
    private final Map<UUID, NoteText> notes = new HashMap<>();

    OpenNotes(ChartEditor editor) {
        this.editor = editor;
    }

    /** Shows the note of this finding or area, and no other. */
    void show(UUID id, String stored, AutosaveText.Store store) {
        NoteText note = notes.computeIfAbsent(id, added -> {
            NoteText created = new NoteText(
                    getTranslation("charting.note"),
                    UnsentNotes.key(editor.visit().id(), id),
                    stored,
                    store);
            getElement().appendChild(created.component().getElement());
            return created;
        });
        note.show(stored, !editor.editable());
        hideAllBut(id);
    }

    /** Hides the notes; those of what is no longer in the visit go, unless their text would go with them. */
    void close(Set<UUID> present) {
        notes.entrySet().removeIf(note -> {
            boolean gone = !present.contains(note.getKey()) && !note.getValue().homeless();
            if (gone) {
                note.getValue().component().getElement().removeFromParent();
            }
            return gone;
        });
        hideAllBut(null);
    }

    /** The attribute, not {@code setVisible}: what is invisible to the framework is not heard by it either. */
    private void hideAllBut(@Nullable UUID seen) {
        notes.forEach(
                (id, note) -> note.component().getElement().setAttribute(HIDDEN, !id.equals(seen) && !note.homeless()));
    }
}
