package org.tautband.database;

import org.jspecify.annotations.Nullable;

/** Why the database cannot be used, and what to do about it; both are shown to the person who starts Tautband. */
final class DatabaseStartFailure extends RuntimeException {

    private final String action;

    DatabaseStartFailure(String description, String action) {
        this(description, action, null);
    }

    DatabaseStartFailure(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    String action() {
        return action;
    }
}
