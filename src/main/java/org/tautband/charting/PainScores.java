package org.tautband.charting;

import org.jspecify.annotations.Nullable;

/** Pain 0–10 that the client gives before and after the visit; absent when not asked. */
public record PainScores(@Nullable Integer before, @Nullable Integer after) {

    public static final int MOST = 10;
}
