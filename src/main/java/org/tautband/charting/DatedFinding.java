package org.tautband.charting;

import java.time.LocalDate;

/** A finding with the day of its visit. */
record DatedFinding(Finding finding, LocalDate serviceDate) {}
