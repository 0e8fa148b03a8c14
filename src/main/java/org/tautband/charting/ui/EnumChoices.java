package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;

/** Choices among a vocabulary's words, in the user's language. */
final class EnumChoices {

    private EnumChoices() {}

    static String name(Component texts, Enum<?> value) {
        return texts.getTranslation("charting." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static <E extends Enum<E>> Select<E> select(Component texts, String labelKey, Class<E> vocabulary) {
        Select<E> select = new Select<>();
        select.setLabel(texts.getTranslation(labelKey));
        select.setItems(vocabulary.getEnumConstants());
        select.setItemLabelGenerator(value -> value == null ? "" : name(texts, value));
        return select;
    }
}
