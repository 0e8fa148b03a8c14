package org.tautband.accounts;

/** What an owner may change of a member of staff; the username stays, as the audit trail knows them by it. */
public record StaffChange(String name, Role role) {}
