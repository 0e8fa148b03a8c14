package org.tautband.charting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the visit has, one row each; a row opens and closes what stands below. A row stays itself, and keeps the focus. */
final class RowList<K> extends UnorderedList {

    /**
     * One row.
     *
     * @param number shown before the name; absent where rows have none
     * @param looks names for its style
     */
    record Row<K>(K key, @Nullable Integer number, String name, String facts, boolean open, List<String> looks) {}

    private final Map<K, NativeButton> buttons = new HashMap<>();
    private final Consumer<K> toggle;
    private List<K> shown = List.of();

    RowList(Consumer<K> toggle) {
        this.toggle = toggle;
        addClassName("point-list");
    }

    void show(List<Row<K>> rows) {
        rows.forEach(this::fill);
        List<K> keys = rows.stream().map(Row::key).toList();
        if (!keys.equals(shown)) {
            removeAll();
            buttons.keySet().retainAll(keys);
            rows.forEach(row -> add(new ListItem(buttons.get(row.key()))));
            shown = keys;
        }
    }

    private void fill(Row<K> row) {
        NativeButton button =
                buttons.computeIfAbsent(row.key(), key -> new NativeButton("", click -> toggle.accept(key)));
        List<String> looks = new ArrayList<>(row.looks());
        looks.add("point-row");
        button.getElement().setAttribute("class", String.join(" ", looks));
        button.getElement().setAttribute("aria-expanded", String.valueOf(row.open()));
        button.removeAll();
        if (row.number() != null) {
            button.add(part("point-number", String.valueOf(row.number())));
        }
        button.add(part("point-name", row.name()), part("point-facts", row.facts()));
    }

    private static Span part(String look, String text) {
        Span part = new Span(text);
        part.addClassName(look);
        return part;
    }
}
