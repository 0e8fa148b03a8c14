package org.tautband.history;

import java.time.LocalDate;
import java.util.Set;
import org.tautband.common.InputCheck;

/**
 * What a record summary is to contain, and for whom it is made.
 *
 * @param recipient a name, printed on the page; may be empty
 * @param from first day of the visits, points and sheets
 * @param to last day
 */
public record RecordRequest(String recipient, LocalDate from, LocalDate to, Set<RecordPart> parts) {

    public static final int RECIPIENT_MAX = 200;

    public RecordRequest {
        parts = Set.copyOf(parts);
    }

    void check() {
        InputCheck check = new InputCheck();
        check.optional("recipient", recipient, RECIPIENT_MAX);
        check.require(!to.isBefore(from), "to", "history.error.period");
        check.require(!parts.isEmpty(), "parts", "history.error.noPart");
        check.done();
    }
}
