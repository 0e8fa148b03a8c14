package org.tautband.homecare.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tautband.common.ui.AutosaveText;
import org.tautband.homecare.ItemWords;
import org.tautband.homecare.SheetDraft;
import org.tautband.homecare.SheetProposal.Offer;

/** One thing that stands on the sheet: why, what is printed as a caution, its place, and its words for this client. */
final class ItemRow extends ListItem {

    private final SheetEditor editor;
    private final Offer offer;
    private final String key;
    private final Button up;
    private final Button down;

    ItemRow(SheetEditor editor, Offer offer) {
        this.editor = editor;
        this.offer = offer;
        this.key = offer.chosen().key();
        this.up = button("homecare.move.up", "↑", () -> move(-1));
        this.down = button("homecare.move.down", "↓", () -> move(1));
        addClassName("sheet-item");
        Span title = new Span(offer.title());
        title.addClassName("row-title");
        Div buttons = new Div(up, down, button("homecare.remove", "×", () -> editor.remove(key)));
        buttons.addClassName("sheet-item-buttons");
        Div head = new Div(handle(), title, buttons);
        head.addClassName("sheet-item-head");
        add(head, OfferLine.reasons(this, offer));
        offer.warnings().forEach(text -> add(warning(text)));
        add(words());
        acceptDrops();
    }

    /** Only the handle is dragged, or nobody could select text in the fields. */
    private Span handle() {
        Span handle = new Span("⠿");
        handle.addClassName("sheet-item-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        DragSource.create(handle).setDragData(key);
        return handle;
    }

    private void acceptDrops() {
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .ifPresent(dragged -> editor.move(
                                dragged.toString(), editor.draft().keys().indexOf(key))));
    }

    private Button button(String labelKey, String sign, Runnable act) {
        Button button = new Button(sign, click -> act.run());
        button.setAriaLabel(getTranslation(labelKey, offer.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The cursor goes with the row: to the button that moved it, or to its twin where the row came to an end. */
    private void move(int by) {
        editor.move(key, editor.draft().keys().indexOf(key) + by);
        Button used = by < 0 ? up : down;
        Button twin = by < 0 ? down : up;
        (used.isEnabled() ? used : twin).focus();
    }

    void showPlace(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    private Paragraph warning(String text) {
        Span label = new Span(getTranslation("homecare.caution") + " ");
        label.addClassName("badge-ochre");
        Paragraph warning = new Paragraph(label, new Span(text));
        warning.addClassName("offer-warning");
        return warning;
    }

    private Details words() {
        TextArea steps = new TextArea(getTranslation("homecare.steps"));
        steps.setHelperText(getTranslation("homecare.steps.help"));
        steps.setMaxLength(ItemWords.STEPS_MAX);
        steps.setWidthFull();
        TextField dose = new TextField(getTranslation("homecare.dose"));
        dose.setMaxLength(ItemWords.DOSE_MAX);
        dose.setWidthFull();
        TextField frequency = new TextField(getTranslation("homecare.frequency"));
        frequency.setMaxLength(ItemWords.FREQUENCY_MAX);
        frequency.setWidthFull();
        Component[] fields = {
            new AutosaveText(
                    name("steps"), steps, read(ItemWords::steps), store(ItemWords::steps, ItemWords::withSteps)),
            new AutosaveText(name("dose"), dose, read(ItemWords::dose), store(ItemWords::dose, ItemWords::withDose)),
            new AutosaveText(
                    name("frequency"),
                    frequency,
                    read(ItemWords::frequency),
                    store(ItemWords::frequency, ItemWords::withFrequency))
        };
        Details words = new Details(getTranslation("homecare.words"), fields);
        words.addClassName("sheet-item-words");
        return words;
    }

    private String name(String field) {
        return "tautband/sheet/" + editor.facts().visitId() + "/" + key + "/" + field;
    }

    private String read(Function<ItemWords, String> part) {
        return shown(editor.draft(), part);
    }

    /** The words for this client, or else the guide's. */
    private String shown(SheetDraft draft, Function<ItemWords, String> part) {
        String own = draft.item(key).map(item -> part.apply(item.words())).orElse("");
        return own.isEmpty() ? part.apply(offer.usual()) : own;
    }

    private AutosaveText.Store store(Function<ItemWords, String> part, BiFunction<ItemWords, String, ItemWords> with) {
        return (base, text) ->
                editor.write(base, text, (draft, words) -> put(draft, words, part, with), draft -> shown(draft, part));
    }

    /** Words that are the guide's are not stored, so that they stay the guide's. */
    private SheetDraft put(
            SheetDraft draft,
            String words,
            Function<ItemWords, String> part,
            BiFunction<ItemWords, String, ItemWords> with) {
        String own = words.equals(part.apply(offer.usual())) ? "" : words;
        return draft.withItems(draft.items().stream()
                .map(item -> item.key().equals(key) ? item.worded(with.apply(item.words(), own)) : item)
                .toList());
    }

    String key() {
        return key;
    }
}
