package org.tautband.charting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two changes of one record that started from the same: mine, and the one that was stored meanwhile. Parts that only one
 * of them changed are taken from it; parts that both changed differently are a conflict for a person to settle.
 *
 * @param stored both changes, the stored one where they conflict
 * @param mine both changes, mine where they conflict
 * @see "docs/adr/0011-changes-are-merged-part-by-part.md"
 */
public record Merge<D>(D stored, D mine, List<Conflict> conflicts) {

    /** One part, as it is stored and as it was entered. */
    public record Conflict(
            String labelKey,
            @Nullable Object stored,
            @Nullable Object mine) {}

    /** @param seen what both started from */
    public static <D> Merge<D> of(List<RecordPart<D, ?>> parts, D seen, D mine, D storedMeanwhile) {
        List<Conflict> conflicts = new ArrayList<>();
        D theirs = storedMeanwhile;
        D ours = storedMeanwhile;
        for (RecordPart<D, ?> part : parts) {
            if (!part.same(seen, mine) && !part.same(mine, storedMeanwhile)) {
                ours = part.take(ours, mine);
                if (part.same(seen, storedMeanwhile)) {
                    theirs = part.take(theirs, mine);
                } else {
                    conflicts.add(new Conflict(
                            part.labelKey(),
                            part.get().apply(storedMeanwhile),
                            part.get().apply(mine)));
                }
            }
        }
        return new Merge<>(theirs, ours, conflicts);
    }
}
