package org.tautband.charting;

import java.time.Instant;

/** A dated addition to a signed visit; the visit itself stays as it was. */
public record AmendmentDetails(String author, Instant writtenAt, String reason, String text) {}
