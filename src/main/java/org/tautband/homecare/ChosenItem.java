package org.tautband.homecare;

import org.jspecify.annotations.Nullable;

/**
 * Something chosen for a sheet. Which points it is for is no part of it: that follows from the visit as it is read.
 *
 * @param variant which stretch, or which way to press; absent for an item with one way only
 */
public record ChosenItem(String item, @Nullable String variant, ItemWords words) {

    public static ChosenItem of(String item, @Nullable String variant) {
        return new ChosenItem(item, variant, ItemWords.OF_GUIDE);
    }

    /** Names it among the items of a sheet. */
    public String key() {
        return variant == null ? item : item + "/" + variant;
    }

    public ChosenItem worded(ItemWords changed) {
        return new ChosenItem(item, variant, changed);
    }
}
