package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.ChartAct;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.ChartPreferences;
import org.tautband.common.InvalidInputException;

/** Keys and pedal: what each does in every chart of whoever is signed in. A key is learned by pressing it. */
final class KeysDialog extends Dialog {

    private final ChartPreferenceService service;
    private final Consumer<ChartPreferences> changed;
    private final Div acts = new Div();
    private final Div message = new Div();
    private final KeyCatcher catcher = new KeyCatcher(this::caught);
    private ChartPreferences preferences;
    private @Nullable ChartAct learning;

    KeysDialog(ChartPreferenceService service, Consumer<ChartPreferences> changed) {
        this.service = service;
        this.changed = changed;
        this.preferences = service.get();
        setHeaderTitle(getTranslation("charting.keys.title"));
        setWidth("36rem");
        setCloseOnEsc(false);
        acts.addClassName("key-acts");
        message.addClassName("key-message");
        message.getElement().setAttribute("role", "status");
        add(
                new Paragraph(getTranslation("charting.keys.explanation")),
                acts,
                new Paragraph(getTranslation("charting.keys.fixed")),
                message,
                catcher);
        Button reset = new Button(getTranslation("charting.keys.reset"), click -> change(service::useUsualKeys));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(reset, new Button(getTranslation("charting.keys.done"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                catcher.stop();
            }
        });
        show();
    }

    private void show() {
        acts.removeAll();
        for (ChartAct act : ChartAct.values()) {
            acts.add(row(act));
        }
    }

    private Div row(ChartAct act) {
        Span name = new Span(name(act));
        name.addClassName("key-act");
        Div keys = new Div();
        keys.addClassName("keys");
        preferences.keys().entrySet().stream()
                .filter(entry -> entry.getValue() == act)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(key -> keys.add(chip(key)));
        Button learn = new Button(
                getTranslation(act == learning ? "charting.keys.press" : "charting.keys.add"), click -> learn(act));
        learn.setAriaLabel(getTranslation("charting.keys.addFor", name(act)));
        Div row = new Div(name, keys, learn);
        row.addClassName("key-row");
        return row;
    }

    private Span chip(String key) {
        Button remove = new Button("×", click -> change(() -> service.release(key)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("charting.keys.remove", shown(key)));
        Span chip = new Span(new Span(shown(key)), remove);
        chip.addClassName("key-chip");
        return chip;
    }

    /** Letters as they stand on the keys. */
    private static String shown(String key) {
        return key.length() == 1 ? key.toUpperCase(java.util.Locale.ROOT) : key;
    }

    private String name(ChartAct act) {
        return getTranslation("charting.ChartAct." + act.name());
    }

    private void learn(ChartAct act) {
        learning = act;
        message.setText(getTranslation("charting.keys.pressFor", name(act)));
        show();
        catcher.listen();
    }

    private void caught(String key) {
        ChartAct act = learning;
        learning = null;
        message.removeAll();
        ChartAct present = preferences.keys().get(key);
        if (act == null || key.isEmpty() || present == act) {
            show();
        } else if (present == null) {
            change(() -> service.assign(key, act));
        } else {
            show();
            askToMove(key, present, act);
        }
    }

    private void askToMove(String key, ChartAct present, ChartAct wanted) {
        Button move = new Button(
                getTranslation("charting.keys.move", name(wanted)), click -> change(() -> service.assign(key, wanted)));
        message.add(new Span(getTranslation("charting.keys.taken", shown(key), name(present))), move);
    }

    private void change(Supplier<ChartPreferences> act) {
        message.removeAll();
        try {
            preferences = act.get();
            changed.accept(preferences);
        } catch (InvalidInputException refused) {
            InvalidInputException.Violation first = refused.violations().getFirst();
            message.setText(getTranslation(first.messageKey(), first.values().toArray()));
        }
        show();
    }
}
