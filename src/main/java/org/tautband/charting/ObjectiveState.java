package org.tautband.charting;

/**
 * Where a visit's objective comes from. {@code byHand}: it no longer follows the findings. {@code outdated}: they have
 * changed since. {@code composed}: what they amount to now.
 */
public record ObjectiveState(boolean byHand, boolean outdated, String composed) {}
