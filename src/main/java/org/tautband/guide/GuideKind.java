package org.tautband.guide;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sort of page an entry is, in the order in which the guide lists them. */
public enum GuideKind {
    ITEM(null),
    STRETCH(GuideItem.STRETCH),
    PRESS(GuideItem.SELF_PRESSURE),
    ROLLER(GuideItem.FOAM_ROLLER),
    ADVICE(GuideItem.ADVICE);

    private final @Nullable String item;

    GuideKind(@Nullable String item) {
        this.item = item;
    }

    /** The item whose variants are of this kind. */
    Optional<String> item() {
        return Optional.ofNullable(item);
    }

    static GuideKind of(EntryId entry) {
        return entry.variant() == null
                ? ITEM
                : Stream.of(values())
                        .filter(kind -> entry.item().equals(kind.item))
                        .findFirst()
                        .orElse(ITEM);
    }
}
