package org.tautband.charting;

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
}
