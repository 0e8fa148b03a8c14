package org.tautband.charting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingData;
import org.tautband.charting.PointState;
import org.tautband.charting.Recheck;
import org.tautband.charting.RecheckAnswer;

/** Asks, one tap for each answer, what became of a point that came over from an earlier visit. */
final class RecheckAnswers extends Div {

    private final Map<RecheckAnswer, Button> buttons = new EnumMap<>(RecheckAnswer.class);

    RecheckAnswers(String point, Consumer<RecheckAnswer> answer) {
        addClassName("recheck-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("charting.recheck.of", point));
        for (RecheckAnswer possible : RecheckAnswer.values()) {
            Button button =
                    new Button(getTranslation("charting.RecheckAnswer." + possible), click -> answer.accept(possible));
            buttons.put(possible, button);
            add(button);
        }
    }

    /** Shows the answer given so far; it can be changed until the visit is signed. */
    void show(FindingData data, boolean editable) {
        RecheckAnswer given = given(data);
        buttons.forEach((answer, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(answer == given));
            button.setThemeVariant(ButtonVariant.PRIMARY, answer == given);
            button.setEnabled(editable);
        });
    }

    static @Nullable RecheckAnswer given(FindingData data) {
        if (data.recheck() == Recheck.TO_RECHECK) {
            return null;
        }
        if (data.recheck() == Recheck.NOT_ASSESSED) {
            return RecheckAnswer.NOT_ASSESSED;
        }
        return data.state() == PointState.RESOLVED ? RecheckAnswer.RESOLVED : RecheckAnswer.STILL_THERE;
    }

    void focusFirst() {
        Objects.requireNonNull(buttons.get(RecheckAnswer.STILL_THERE)).focus();
    }
}
