package org.tautband.guide;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks records that a parser made: what the type declares as non-null is there, at every depth. */
final class RequiredParts {

    private RequiredParts() {}

    /** @throws IllegalStateException naming the record and the part that is missing */
    static void check(Object value) {
        switch (value) {
            case Map<?, ?> map -> map.values().forEach(RequiredParts::check);
            case Collection<?> list -> list.forEach(RequiredParts::check);
            case Record parts -> checkParts(parts);
            default -> {
                // a plain value has no parts
            }
        }
    }

    private static void checkParts(Record owner) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            Object part = valueOf(component, owner);
            if (part != null) {
                check(part);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalStateException(owner + " lacks " + component.getName());
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
