package org.tautband.charting;

import java.util.UUID;

/** Names one trigger point of one client, through all visits. */
public record TriggerPointId(UUID value) {}
