package org.tautband.guide;

import org.jspecify.annotations.Nullable;
import org.tautband.guide.GuideVersion.ReviewNote;

/**
 * How far one part of a translation can be trusted.
 *
 * @param latest who has read it last; absent when nobody has
 */
public record PartReview(
        TranslationPart part, Review review, @Nullable ReviewNote latest) {

    public boolean isTrusted() {
        return review == Review.ORIGINAL || review == Review.REVIEWED;
    }
}
