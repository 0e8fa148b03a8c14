package org.tautband.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.PointMoment;
import org.tautband.charting.PointState;

/**
 * What became of a point from one visit to another.
 *
 * @param before absent for a point that was not there yet
 */
public record BodyChange(
        BodyThroughTime.Known point, Kind kind, @Nullable PointMoment before, PointMoment after) {

    /** Changes that are worth a line; less than a clinically meaningful change of tenderness is none. */
    public enum Kind {
        FOUND,
        RETURNED,
        RESOLVED,
        LESS_TENDER,
        MORE_TENDER
    }

    static Optional<BodyChange> between(BodyThroughTime.Known point, @Nullable PointMoment before, PointMoment after) {
        Kind kind = kind(before, after);
        return kind == null ? Optional.empty() : Optional.of(new BodyChange(point, kind, before, after));
    }

    private static @Nullable Kind kind(@Nullable PointMoment before, PointMoment after) {
        if (before == null) {
            return Kind.FOUND;
        }
        boolean was = before.state() == PointState.RESOLVED;
        boolean is = after.state() == PointState.RESOLVED;
        if (was != is) {
            return is ? Kind.RESOLVED : Kind.RETURNED;
        }
        Integer from = before.tendernessBefore();
        Integer to = after.tendernessBefore();
        if (from == null || to == null || Math.abs(to - from) < TendernessChange.MEANINGFUL) {
            return null;
        }
        return to < from ? Kind.LESS_TENDER : Kind.MORE_TENDER;
    }
}
