package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A choice of at most one among a few words: one tap chooses, a second tap on it takes it back. */
final class ChipChoice<E extends Enum<E>> extends AbstractCompositeField<Div, ChipChoice<E>, @Nullable E> {

    private final Map<E, NativeButton> chips = new LinkedHashMap<>();

    ChipChoice(String labelKey, Class<E> vocabulary) {
        super(null);
        String label = getTranslation(labelKey);
        getContent().addClassName("chip-field");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        Span title = new Span(label);
        title.addClassName("chip-label");
        Div row = new Div();
        row.addClassName("chips");
        for (E word : vocabulary.getEnumConstants()) {
            NativeButton chip = new NativeButton(EnumChoices.name(this, word), click -> choose(word));
            chips.put(word, chip);
            row.add(chip);
        }
        getContent().add(title, row);
        setPresentationValue(null);
    }

    private void choose(E word) {
        E chosen = word == getValue() ? null : word;
        setPresentationValue(chosen);
        setModelValue(chosen, true);
    }

    @Override
    protected void setPresentationValue(@Nullable E chosen) {
        chips.forEach((word, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(Objects.equals(word, chosen))));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        chips.values().forEach(chip -> chip.setEnabled(!readOnly));
    }

    @Override
    public boolean isReadOnly() {
        return chips.values().stream().noneMatch(NativeButton::isEnabled);
    }
}
