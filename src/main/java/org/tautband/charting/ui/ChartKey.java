package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;

/** A key that leads to a part of the chart from anywhere in it, also out of a text. */
record ChartKey(Key key, KeyModifier modifier, String ariaName, String textKey) {

    static final ChartKey NEW_FASCIA = new ChartKey(Key.KEY_F, KeyModifier.ALT, "Alt+F", "charting.keys.fascia");
    static final ChartKey NOTE = new ChartKey(Key.KEY_N, KeyModifier.ALT, "Alt+N", "charting.keys.note");
    static final ChartKey SIGN = new ChartKey(Key.ENTER, KeyModifier.CONTROL, "Control+Enter", "charting.keys.sign");

    /** Presses the button, and says so where a pointer rests on it. */
    void clicks(Button button) {
        button.addClickShortcut(key, modifier);
        button.setTooltipText(button.getTranslation(textKey));
        button.getElement().setAttribute("aria-keyshortcuts", ariaName);
    }

    void leadsFrom(Component part, Runnable act) {
        Shortcuts.addShortcutListener(part, act::run, key, modifier);
    }
}
