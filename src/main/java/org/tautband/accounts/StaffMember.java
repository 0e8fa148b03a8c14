package org.tautband.accounts;

import java.io.Serializable;

/** A member of staff as others see them. */
public record StaffMember(StaffId id, String name, String username, Role role) implements Serializable {}
