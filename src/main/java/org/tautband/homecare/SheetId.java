package org.tautband.homecare;

import java.util.UUID;

/** Names one issued sheet. */
public record SheetId(UUID value) {}
