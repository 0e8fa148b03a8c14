package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import org.tautband.anatomy.Side;
import org.tautband.charting.Movement;

/** How movements are called on screen, for instance “Neck rotation, left”. */
final class MovementNames {

    private MovementNames() {}

    static String name(Component texts, Movement movement, Side side) {
        String name = texts.getTranslation(movement.messageKey());
        return side == Side.MIDLINE
                ? name
                : texts.getTranslation(
                        "charting.movement.sided", name, texts.getTranslation("charting.Side." + side.name()));
    }
}
