package org.tautband.charting.ui;

import com.vaadin.flow.component.HasValue;

/** Fields that are stored while somebody types in them. */
final class TypedText {

    private TypedText() {}

    /** Shows a stored text, but leaves alone a space that was typed at its end: the next word is about to follow. */
    static void show(HasValue<?, String> field, String stored) {
        if (!field.getValue().strip().equals(stored)) {
            field.setValue(stored);
        }
    }
}
