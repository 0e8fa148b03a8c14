package org.tautband.guide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of the guide: an item, or one variant of an item.
 *
 * @param variant absent for the item itself
 */
public record EntryId(String item, @Nullable String variant) {

    private static final String SEPARATOR = "/";

    public static EntryId of(String item) {
        return new EntryId(item, null);
    }

    /** Reads what {@link #toString} writes, also an id that no entry has. */
    public static Optional<EntryId> parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return switch (parts.length) {
            case 1 -> Optional.of(of(parts[0]));
            case 2 -> Optional.of(new EntryId(parts[0], parts[1]));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return variant == null ? item : item + SEPARATOR + variant;
    }
}
