package org.tautband.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tautband.accounts.StaffId;
import org.tautband.common.InputCheck;

/**
 * What a reader of the timeline looks for; what is absent or blank does not narrow.
 *
 * @param text words of notes and amendments, in the syntax of web searches
 * @param muscleId leaves only visits with a finding in this muscle
 * @param from first day
 * @param to last day
 */
public record TimelineFilter(
        String text,
        @Nullable TimelineKind kind,
        @Nullable String muscleId,
        @Nullable StaffId by,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final int TEXT_MAX = 200;

    public static final TimelineFilter ALL = new TimelineFilter("", null, null, null, null, null);

    boolean searches() {
        return !text.isBlank();
    }

    void check() {
        InputCheck check = new InputCheck();
        check.optional("text", text, TEXT_MAX);
        check.require(text.indexOf('\0') < 0, "text", "common.error.controlCharacter");
        check.require(from == null || to == null || !to.isBefore(from), "to", "history.error.period");
        check.done();
    }
}
