package org.tautband.referral;

/** An issued letter, bit for bit. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record LetterFile(String name, byte[] pdf) {}
