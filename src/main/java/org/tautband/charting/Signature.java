package org.tautband.charting;

import java.time.Instant;
import org.tautband.accounts.StaffId;

/** Who signed a visit, and when. */
public record Signature(StaffId by, String name, Instant at) {}
