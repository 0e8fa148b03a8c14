package org.tautband.homecare;

/** An issued sheet as it was handed out: the page that prints, and the PDF, bit for bit. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SheetFile(String name, String page, byte[] pdf) {}
