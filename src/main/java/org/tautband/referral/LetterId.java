package org.tautband.referral;

import java.util.UUID;

/** Names one issued letter. */
public record LetterId(UUID value) {}
