package org.tautband.charting;

import java.time.LocalDate;

/** The client's visit before this one, and what was planned in it. */
public record EarlierVisit(VisitId id, LocalDate serviceDate, String plan) {}
