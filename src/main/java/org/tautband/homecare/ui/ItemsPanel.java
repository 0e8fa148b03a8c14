package org.tautband.homecare.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tautband.common.ui.EmptyState;
import org.tautband.homecare.SheetDraft;
import org.tautband.homecare.SheetProposal.Offer;

/** What stands on the sheet, in its order; what else is suggested; and a search through all else in the guide. */
final class ItemsPanel extends Section {

    private final SheetEditor editor;
    private final Paragraph tooMany = new Paragraph(getTranslation("homecare.tooMany", SheetDraft.ITEMS_GENTLE));
    private final EmptyState nothing =
            new EmptyState(getTranslation("homecare.items.none"), getTranslation("homecare.items.none.next"));
    private final OrderedList items = new OrderedList();
    private final H3 suggestionsTitle = new H3(getTranslation("homecare.suggestions"));
    private final UnorderedList suggestions = new UnorderedList();
    private final ComboBox<Offer> search = new ComboBox<>(getTranslation("homecare.search"));
    private final List<ItemRow> rows = new ArrayList<>();
    private List<String> shown = List.of();

    ItemsPanel(SheetEditor editor) {
        this.editor = editor;
        addClassName("panel");
        tooMany.addClassName("too-many");
        tooMany.getElement().setAttribute("role", "status");
        items.addClassName("sheet-items");
        suggestions.addClassName("offers");
        prepareSearch();
        add(new H2(getTranslation("homecare.items")), tooMany, nothing, items, suggestionsTitle, suggestions, search);
        editor.onChange(this::show);
    }

    private void prepareSearch() {
        search.setPlaceholder(getTranslation("homecare.search.hint"));
        search.setItemLabelGenerator(offer -> offer.refusal() == null
                ? offer.title()
                : getTranslation("homecare.search.leftOut", offer.title(), offer.refusal()));
        search.setWidthFull();
        search.addValueChangeListener(change -> {
            Offer chosen = change.getValue();
            if (chosen != null && change.isFromClient()) {
                choose(chosen);
            }
        });
    }

    private void choose(Offer chosen) {
        String refusal = chosen.refusal();
        search.setInvalid(refusal != null);
        if (refusal == null) {
            editor.add(chosen.chosen());
        } else {
            search.setErrorMessage(getTranslation("homecare.search.refused", chosen.title(), refusal));
        }
        search.clear();
    }

    private void show() {
        List<String> keys = editor.draft().keys();
        if (!keys.equals(shown) || rows.isEmpty()) {
            rebuild(keys);
        }
    }

    private void rebuild(List<String> keys) {
        rows.removeIf(row -> !keys.contains(row.key()));
        items.removeAll();
        for (int place = 0; place < keys.size(); place++) {
            ItemRow row = row(keys.get(place));
            row.showPlace(place == 0, place == keys.size() - 1);
            items.add(row);
        }
        shown = keys;
        tooMany.setVisible(keys.size() > SheetDraft.ITEMS_GENTLE);
        nothing.setVisible(keys.isEmpty());
        suggestions.removeAll();
        editor.proposal().offers().stream()
                .filter(offer -> !keys.contains(offer.chosen().key()))
                .forEach(offer -> suggestions.add(new OfferLine(offer, editor)));
        suggestionsTitle.setVisible(suggestions.getChildren().findAny().isPresent());
        search.setItems(Stream.concat(editor.proposal().offers().stream(), editor.proposal().others().stream())
                .filter(offer -> !keys.contains(offer.chosen().key()))
                .toList());
    }

    private ItemRow row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseGet(() -> {
            ItemRow row = new ItemRow(editor, editor.proposal().find(key).orElseThrow());
            rows.add(row);
            return row;
        });
    }
}
