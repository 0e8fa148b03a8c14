package org.tautband.intake;

/**
 * On what a client fills in their intake. The clinic's tablet goes to another client next, so a form on it goes on only in
 * the session that began it; a phone is the client's own and may find its way back by its address.
 */
public enum IntakeDevice {
    TABLET,
    PHONE
}
