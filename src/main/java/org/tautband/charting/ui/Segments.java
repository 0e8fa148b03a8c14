package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** A choice of one among a few words, side by side: one tap, or the arrow keys. */
final class Segments {

    private Segments() {}

    static <E extends Enum<E>> RadioButtonGroup<E> of(Component texts, String labelKey, Class<E> vocabulary) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(texts.getTranslation(labelKey));
        group.setItems(vocabulary.getEnumConstants());
        group.setItemLabelGenerator(value -> EnumChoices.name(texts, value));
        group.addClassName("segments");
        return group;
    }

    /** The chosen word takes the focus, or else the first. */
    static void focus(RadioButtonGroup<?> group) {
        group.getElement()
                .executeJs("(this.querySelector('vaadin-radio-button[checked]') ?? this.firstElementChild)?.focus()");
    }
}
