package org.tautband.charting;

import java.time.Instant;

/** Whether the client has a pain that is new, as they answered in a visit, and who asked. */
public record PainAnswer(boolean isNew, Instant at, String by) {}
