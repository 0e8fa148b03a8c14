package org.tautband.charting;

import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyRegion;

/** A part of the body that was treated, and for how long; minutes are absent until given. */
public record TreatedAreaDetails(
        TreatedAreaId id,
        long version,
        BodyRegion area,
        @Nullable Integer minutes) {}
