package org.tautband.homecare;

import org.jspecify.annotations.Nullable;

/**
 * What a client says of one thing to do.
 *
 * @param helped absent when it was never done, or not asked yet
 */
public record FollowUpAnswer(Done done, @Nullable Helped helped) {

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
}
