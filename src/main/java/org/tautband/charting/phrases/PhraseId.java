package org.tautband.charting.phrases;

import java.util.UUID;

/** Names one phrase. */
public record PhraseId(UUID value) {}
