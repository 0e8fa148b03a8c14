package org.tautband.charting;

import java.util.UUID;

/** Names one treated area of one visit. */
public record TreatedAreaId(UUID value) {}
