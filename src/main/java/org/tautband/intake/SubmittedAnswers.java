package org.tautband.intake;

import java.time.Instant;
import java.util.UUID;

/** What a client submitted, and when. */
public record SubmittedAnswers(UUID id, Instant at, ClientAnswers answers) {}
