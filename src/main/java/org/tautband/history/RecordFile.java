package org.tautband.history;

/** A record summary as a PDF. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record RecordFile(String name, byte[] pdf) {}
