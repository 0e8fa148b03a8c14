package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tautband.charting.Recheck;

/** Asks what became of a point that came over from the last visit. */
final class RecheckBar extends Div {

    /** The answer; {@code resolved} where the point is gone. */
    @FunctionalInterface
    interface Answer {
        void given(Recheck recheck, boolean resolved);
    }

    RecheckBar(Answer answer) {
        addClassName("recheck-bar");
        add(
                new Span(getTranslation("charting.toRecheck")),
                new Button(getTranslation("charting.confirmPoint"), click -> answer.given(Recheck.CONFIRMED, false)),
                new Button(getTranslation("charting.resolvePoint"), click -> answer.given(Recheck.CONFIRMED, true)),
                new Button(getTranslation("charting.notAssessed"), click -> answer.given(Recheck.NOT_ASSESSED, false)));
    }

    void show(Recheck recheck, boolean editable) {
        setVisible(editable && recheck != Recheck.CONFIRMED);
    }
}
