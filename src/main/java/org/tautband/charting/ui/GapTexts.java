package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import org.tautband.charting.SigningGap;

/** What a gap is called on screen; a point is called by its number and name. */
final class GapTexts {

    private final ChartEditor editor;
    private final MuscleNames names;
    private final Component texts;

    GapTexts(ChartEditor editor, MuscleNames names, Component texts) {
        this.editor = editor;
        this.texts = texts;
        this.names = names;
    }

    String of(SigningGap gap) {
        String point = editor.visit().findings().stream()
                .filter(finding -> finding.number() == gap.findingNumber())
                .map(names::point)
                .findFirst()
                .orElse("");
        return texts.getTranslation("charting.gap." + gap.kind().name(), gap.findingNumber(), point);
    }
}
