package org.tautband.guide;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must have become of an item at home.
 *
 * @param done empty for any answer
 * @param helped empty for any answer, also none
 */
record TriedFilter(Set<Tried.Done> done, Set<Tried.Helped> helped) {

    boolean fits(HomeCareQuery query, GuideItem item, @Nullable Variant variant) {
        return query.tried().stream()
                .filter(tried -> tried.isAbout(item, variant))
                .anyMatch(tried -> (done.isEmpty() || done.contains(tried.done()))
                        && (helped.isEmpty() || (tried.helped() != null && helped.contains(tried.helped()))));
    }
}
