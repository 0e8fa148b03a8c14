package org.tautband.charting.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Any number of words out of a list: one tap chooses a word or takes it back. Words of old stay among the chips. */
final class ChipSet extends AbstractCompositeField<Div, ChipSet, List<String>> {

    private final Map<String, NativeButton> chips = new LinkedHashMap<>();
    private final Div row = new Div();
    private boolean readOnly;

    ChipSet(String label) {
        super(List.of());
        getContent().addClassName("chip-field");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", label);
        Span title = new Span(label);
        title.addClassName("chip-label");
        row.addClassName("chips");
        getContent().add(title, row);
    }

    /** What can be chosen; what is chosen already stays, even when it is not offered. */
    void offer(List<String> words) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(getValue());
        if (!all.equals(chips.keySet())) {
            chips.clear();
            row.removeAll();
            all.forEach(this::addChip);
        }
        setPresentationValue(getValue());
    }

    private void addChip(String word) {
        NativeButton chip = new NativeButton(word, click -> toggle(word));
        chip.setEnabled(!readOnly);
        chips.put(word, chip);
        row.add(chip);
    }

    private void toggle(String word) {
        List<String> chosen = new ArrayList<>(getValue());
        if (!chosen.remove(word)) {
            chosen.add(word);
        }
        List<String> ordered = chips.keySet().stream().filter(chosen::contains).toList();
        setPresentationValue(ordered);
        setModelValue(ordered, true);
    }

    @Override
    protected void setPresentationValue(List<String> chosen) {
        chosen.stream().filter(word -> !chips.containsKey(word)).forEach(this::addChip);
        chips.forEach(
                (word, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(word))));
    }

    @Override
    public void setReadOnly(boolean nowReadOnly) {
        readOnly = nowReadOnly;
        chips.values().forEach(chip -> chip.setEnabled(!nowReadOnly));
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }
}
