package org.tautband.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the timeline, the latest entry first.
 *
 * @param next where the next page begins; absent when this is the last one
 */
public record TimelinePage(
        List<TimelineEntry> entries, @Nullable TimelineCursor next) {}
