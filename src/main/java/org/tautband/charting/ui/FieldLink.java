package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.RecordPart;
import org.tautband.common.InvalidInputException;

/**
 * A field that shows one part of a record and stores it as soon as a person changes it. What cannot be stored stays in
 * the field, with the reason beside it, whatever else is stored meanwhile.
 */
final class FieldLink<D, V extends @Nullable Object> {

    /** Stores a change of the record; the reason of a refusal goes to {@code refusal}. Tells whether it was stored. */
    @FunctionalInterface
    interface Store<D> {
        boolean store(UnaryOperator<D> change, Consumer<InvalidInputException> refusal);
    }

    private final HasValue<?, V> field;
    private final RecordPart<D, V> part;
    private final Store<D> store;
    private boolean showing;
    private boolean unstored;

    FieldLink(HasValue<?, V> field, RecordPart<D, V> part, Store<D> store) {
        this.field = field;
        this.part = part;
        this.store = store;
        field.addValueChangeListener(change -> changed());
    }

    void show(D record, boolean readOnly) {
        showing = true;
        V stored = part.get().apply(record);
        boolean same = sameWords(stored, field.getValue());
        unstored &= !same;
        if (!unstored && !same) {
            field.setValue(stored);
        }
        field.setReadOnly(readOnly);
        showing = false;
    }

    /** A space at the end of a text is not stored, but left alone: the next word is about to follow. */
    private static boolean sameWords(@Nullable Object stored, @Nullable Object shown) {
        return shown instanceof String typed ? typed.strip().equals(stored) : Objects.equals(stored, shown);
    }

    private void changed() {
        if (showing) {
            return;
        }
        unstored = true;
        V value = field.getValue();
        boolean stored = store.store(record -> part.with().apply(record, value), this::refuse);
        if (stored) {
            unstored = false;
            accept();
        }
    }

    private void refuse(InvalidInputException refused) {
        if (field instanceof HasValidation validated && field instanceof Component texts) {
            InvalidInputException.Violation first = refused.violations().getFirst();
            validated.setErrorMessage(
                    texts.getTranslation(first.messageKey(), first.values().toArray()));
            validated.setInvalid(true);
        }
    }

    private void accept() {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(false);
        }
    }
}
