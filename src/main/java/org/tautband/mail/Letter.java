package org.tautband.mail;

/** An e-mail with one PDF attached. */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Letter(String to, String subject, String text, String fileName, byte[] pdf) {}
