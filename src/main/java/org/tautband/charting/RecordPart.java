package org.tautband.charting;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a record that is edited by itself, such as the state of a finding.
 *
 * @param labelKey the part's name in the message bundles
 */
public record RecordPart<D, V extends @Nullable Object>(String labelKey, Function<D, V> get, BiFunction<D, V, D> with) {

    /** Whether both say the same here. */
    public boolean same(D one, D other) {
        return Objects.equals(get.apply(one), get.apply(other));
    }

    /** The one record with this part taken from the other. */
    D take(D into, D from) {
        return with.apply(into, get.apply(from));
    }
}
