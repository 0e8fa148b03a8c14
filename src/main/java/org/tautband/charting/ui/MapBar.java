package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Stands above the body map: what the next stroke is for or what the last act did, and the button that takes it back. The
 * map itself says the same to a screen reader.
 */
final class MapBar extends Div {

    private static final String SMALL_CROSS = "✕";

    private final Paragraph hint = new Paragraph();
    private final Button penDown;
    private final Button undo;

    MapBar(Runnable layPenDown, Runnable takeBack) {
        addClassName("map-bar");
        hint.addClassName("map-hint");
        penDown = new Button(SMALL_CROSS, click -> layPenDown.run());
        penDown.setAriaLabel(getTranslation("charting.penDown"));
        penDown.setTooltipText(getTranslation("charting.penDown"));
        undo = new Button(getTranslation("charting.undo"), click -> takeBack.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setTooltipText(getTranslation("charting.undo.tooltip"));
        add(hint, penDown, undo);
    }

    void show(MapTask task) {
        penDown.setVisible(!(task instanceof MapTask.None));
        switch (task) {
            case MapTask.None none -> rest();
            case MapTask.Area area -> tell(getTranslation("charting.fascia.draw"));
            case MapTask.Referral referral -> tell(getTranslation("charting.referral.draw"));
        }
    }

    private void rest() {
        hint.setText(getTranslation("charting.map.tap"));
        hint.removeClassName("telling");
    }

    void tell(String words) {
        hint.setText(words);
        hint.addClassName("telling");
    }

    /** A signed visit has nothing to draw and nothing to take back. */
    void showUndo(boolean editable, boolean any) {
        setVisible(editable);
        undo.setEnabled(any);
    }
}
