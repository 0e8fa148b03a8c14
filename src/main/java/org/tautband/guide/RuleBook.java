package org.tautband.guide;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an item is suggested, and what then moves it up or down.
 *
 * @param recommendFrom score from which a suggestion is ticked for the therapist
 * @param recommendAtMost how many are ticked; people do not do more
 */
record RuleBook(int recommendFrom, int recommendAtMost, List<Rule> rules, List<Adjustment> adjustments) {

    /** What a rule and an adjustment have in common: a sentence, where it comes from, and when it holds. */
    sealed interface Row permits Rule, Adjustment {

        String id();

        /** Key of the message bundle. */
        String reason();

        /** Address of the page that says so; absent for a judgement. */
        @Nullable String source();

        /** Absent when the row speaks of the client as a whole. */
        @Nullable PointFilter points();

        @Nullable ClientFilter client();

        default Evidence evidence() {
            return source() == null ? Evidence.JUDGEMENT : Evidence.SOURCE;
        }
    }

    /**
     * One reason to suggest an item.
     *
     * @param variant the one that is meant; where absent, the point's muscle decides
     * @param score rank among the suggestions, before the tenderness is added
     */
    record Rule(
            String id,
            String item,
            @Nullable String variant,
            String reason,
            int score,
            @Nullable String source,
            @Nullable PointFilter points,
            @Nullable ClientFilter client)
            implements Row {}

    /**
     * One reason to put an item that some rule suggests further up or down.
     *
     * @param items those that it concerns; empty when all are
     * @param add to the score, once, however many points it holds for
     */
    record Adjustment(
            String id,
            Set<String> items,
            String reason,
            int add,
            @Nullable String source,
            @Nullable PointFilter points,
            @Nullable ClientFilter client,
            @Nullable TriedFilter tried)
            implements Row {

        boolean concerns(GuideItem item) {
            return items.isEmpty() || items.contains(item.key());
        }
    }
}
