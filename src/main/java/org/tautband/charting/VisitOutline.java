package org.tautband.charting;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The visits that frame a client's record.
 *
 * @param draft the latest visit that is not signed yet
 */
public record VisitOutline(
        @Nullable VisitSummary first,
        @Nullable VisitSummary lastSigned,
        @Nullable VisitSummary draft) {

    public boolean empty() {
        return first == null;
    }

    /** The visit that was begun last, signed or not. */
    public Optional<VisitSummary> latest() {
        return Stream.of(draft, lastSigned)
                .<VisitSummary>mapMulti((visit, known) -> {
                    if (visit != null) {
                        known.accept(visit);
                    }
                })
                .max(Comparator.comparing(VisitSummary::createdAt));
    }
}
