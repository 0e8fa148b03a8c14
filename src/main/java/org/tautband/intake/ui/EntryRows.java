package org.tautband.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.tautband.intake.HealthHistory;

/** A list of entries of two texts each, such as a medicine and its dose; rows are added and taken out. */
final class EntryRows extends CustomField<List<EntryRows.Entry>> {

    /** One row as it was typed. */
    record Entry(String name, String more) {}

    private final String keys;
    private final Div rows = new Div();
    private final List<Row> shown = new ArrayList<>();
    private final Button add;

    /** @param keys under which the texts stand: the label, {@code .name}, {@code .more}, {@code .add}, {@code .remove} */
    EntryRows(String keys) {
        super(List.of());
        this.keys = keys;
        setLabel(getTranslation(keys));
        addClassName("entry-rows");
        add = new Button(getTranslation(keys + ".add"), VaadinIcon.PLUS.create(), click -> addRow(true));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rows.addClassName("entries");
        add(rows, add);
    }

    private final class Row extends Div {

        private final TextField name = new TextField(getTranslation(keys + ".name"));
        private final TextField more = new TextField(getTranslation(keys + ".more"));

        Row() {
            addClassName("entry");
            for (TextField field : List.of(name, more)) {
                field.setMaxLength(HealthHistory.ENTRY_MAX);
                field.setManualValidation(true);
                field.setValueChangeMode(ValueChangeMode.LAZY);
                field.addValueChangeListener(change -> updateValue());
            }
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> removeRow(this));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation(keys + ".remove"));
            add(name, more, remove);
        }

        Entry entry() {
            return new Entry(name.getValue(), more.getValue());
        }
    }

    private Row addRow(boolean focus) {
        Row row = new Row();
        shown.add(row);
        rows.add(row);
        if (focus) {
            row.name.focus();
        }
        return row;
    }

    private void removeRow(Row row) {
        shown.remove(row);
        rows.remove(row);
        updateValue();
        add.focus();
    }

    @Override
    protected List<Entry> generateModelValue() {
        return shown.stream().map(Row::entry).toList();
    }

    @Override
    protected void setPresentationValue(List<Entry> entries) {
        shown.clear();
        rows.removeAll();
        entries.forEach(entry -> {
            Row row = addRow(false);
            row.name.setValue(entry.name());
            row.more.setValue(entry.more());
        });
    }
}
