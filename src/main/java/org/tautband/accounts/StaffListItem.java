package org.tautband.accounts;

import java.time.Instant;

/** One row of the staff list. {@code version} goes back with a change, so that two owners don't overwrite each other. */
public record StaffListItem(
        StaffId id, int version, String name, String username, Role role, boolean active, Instant since) {}
