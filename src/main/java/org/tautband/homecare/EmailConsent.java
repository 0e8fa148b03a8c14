package org.tautband.homecare;

import java.time.Instant;

/** What a client last said about getting e-mail, and who wrote it down. */
public record EmailConsent(boolean given, Instant at, String recordedBy) {}
