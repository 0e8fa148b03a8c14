package org.tautband.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of doing an item: a stretch, or self-pressure with fingers or ball. Its key names its drawing too.
 *
 * @param dose the item's dose when absent
 * @param notWith keys of conditions with which it is left out, wherever on the body they are
 */
public record Variant(
        String key,
        String title,
        List<String> steps,
        @Nullable String dose,
        @Nullable String caution,
        List<String> notWith) {}
