package org.tautband.charting.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A whole number that is handed on while it is typed. One that cannot be is not: the field says why, the save status
 * says that it is not stored, and what was typed stays.
 */
final class CheckedNumber extends IntegerField {

    private static final int PAUSE = 400;

    private final List<Consumer<@Nullable Integer>> listeners = new ArrayList<>();
    private final String range;
    private @Nullable Integer stored;
    private boolean showing;

    CheckedNumber(int least, int most) {
        setMin(least);
        setMax(most);
        range = getTranslation("common.error.range", least, most);
        setI18n(new IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(change -> changed(change.getValue()));
        addValidationStatusChangeListener(status -> {
            if (!status.getNewStatus()) {
                announce("refused");
            }
        });
    }

    private void changed(@Nullable Integer number) {
        if (showing) {
            return;
        }
        if (isInvalid()) {
            announce("refused");
            return;
        }
        announce("stored");
        listeners.forEach(listener -> listener.accept(number));
    }

    /** What the save status listens to. */
    private void announce(String state) {
        String name = Objects.requireNonNullElse(getLabel(), "");
        getElement()
                .executeJs(
                        "this.dispatchEvent(new CustomEvent('save-state',"
                                + " {bubbles: true, detail: {source: $0, state: $1, reason: $2}}))",
                        name,
                        state,
                        getTranslation("charting.score.refused", name, range));
    }

    /** Hears of each number that is in range, and of none. */
    void onChange(Consumer<@Nullable Integer> listener) {
        listeners.add(listener);
    }

    /** The number in the field, or the stored one where the field holds none that can be stored. */
    @Nullable Integer valid() {
        return isInvalid() ? stored : getValue();
    }

    /** Shows what is stored; a number that was just refused stays in sight while nothing else is stored. */
    void show(@Nullable Integer number) {
        boolean news = !Objects.equals(stored, number);
        stored = number;
        if (isInvalid() && !news) {
            return;
        }
        showing = true;
        setValue(number);
        showing = false;
    }
}
