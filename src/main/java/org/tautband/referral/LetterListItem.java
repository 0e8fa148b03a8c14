package org.tautband.referral;

import java.time.Instant;

/** An issued letter as a row of the list. */
public record LetterListItem(LetterId id, Instant issuedAt, String issuedBy, String doctor) {}
