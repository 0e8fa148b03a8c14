package org.tautband.guide;

import org.jspecify.annotations.Nullable;

/**
 * What became of an item that an earlier sheet asked for.
 *
 * @param variant absent when all variants are meant
 * @param helped absent when it was not asked
 */
public record Tried(
        String item,
        @Nullable String variant,
        Done done,
        @Nullable Helped helped) {

    public enum Done {
        NEVER,
        SOME_DAYS,
        MOST_DAYS
    }

    public enum Helped {
        YES,
        NO,
        UNSURE
    }

    boolean isAbout(GuideItem otherItem, @Nullable Variant otherVariant) {
        return item.equals(otherItem.key())
                && (variant == null || (otherVariant != null && variant.equals(otherVariant.key())));
    }
}
