package org.tautband.common;

import java.util.List;

/**
 * Input that a service refuses. Nothing was stored. Each violation names the field (a record component of the input)
 * and a message key of the bundles, so that the view can say it beside the field in the user's language.
 */
public final class InvalidInputException extends RuntimeException {

    /** One refused field: its name, the key of the message and the values that the message shows. */
    public record Violation(String field, String messageKey, List<Object> values) {}

    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super("Refused: " + violations.stream().map(Violation::field).toList());
        this.violations = List.copyOf(violations);
    }

    public InvalidInputException(String field, String messageKey, Object... values) {
        this(List.of(new Violation(field, messageKey, List.of(values))));
    }

    public List<Violation> violations() {
        return violations;
    }
}
