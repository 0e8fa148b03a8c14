package org.tautband.charting;

import java.util.List;

/** A finding with its place and holds. {@code number} is what the body map and the sheet call it in this visit, from 1. */
public record FindingDetails(
        FindingId id,
        long version,
        TriggerPointId triggerPointId,
        int number,
        PointPlace place,
        FindingData data,
        List<HoldDetails> holds) {}
