package org.tautband.common;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tautband.common.InvalidInputException.Violation;

/** Collects what is wrong with an input, so that the user hears of all of it at once. */
public final class InputCheck {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final List<Violation> violations = new ArrayList<>();

    /** Trims, refuses nothing typed and more than {@code max} characters; returns the trimmed text. */
    public String required(String field, @Nullable String text, int max) {
        String trimmed = optional(field, text, max);
        require(!trimmed.isEmpty(), field, "common.error.required");
        return trimmed;
    }

    /** Trims, refuses more than {@code max} characters and control characters; an absent text becomes empty. */
    public String optional(String field, @Nullable String text, int max) {
        String trimmed = text == null ? "" : text.strip();
        require(trimmed.length() <= max, field, "common.error.tooLong", max, trimmed.length());
        require(!CONTROL.matcher(trimmed).find(), field, "common.error.controlCharacter");
        return trimmed;
    }

    /** Refuses a number outside {@code min..max}; an absent one passes. */
    public void range(String field, @Nullable Integer number, int min, int max) {
        require(number == null || (number >= min && number <= max), field, "common.error.range", min, max);
    }

    public void require(boolean holds, String field, String messageKey, Object... values) {
        Violation violation = new Violation(field, messageKey, List.of(values));
        if (!holds && !violations.contains(violation)) { // said once is enough
            violations.add(violation);
        }
    }

    /** Whether nothing has been refused so far. */
    public boolean holds() {
        return violations.isEmpty();
    }

    /** @throws InvalidInputException when anything was refused */
    public void done() {
        if (!holds()) {
            throw new InvalidInputException(violations);
        }
    }
}
