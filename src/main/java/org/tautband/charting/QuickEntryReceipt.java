package org.tautband.charting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tautband.charting.quickentry.QuickFinding;

/** What one line did to a visit, and what it takes to take it back. Only the service makes one. */
public final class QuickEntryReceipt {

    /** One point of the entry: the data that it had before, absent when the entry added it, and the holds added. */
    record Change(FindingId finding, Optional<FindingData> before, Set<UUID> holds) {}

    private final VisitDetails visit;
    private final QuickFinding said;
    private final List<Change> changes;
    private final List<FindingDetails> entered;

    QuickEntryReceipt(VisitDetails visit, QuickFinding said, List<Change> changes, List<FindingDetails> entered) {
        this.visit = visit;
        this.said = said;
        this.changes = List.copyOf(changes);
        this.entered = List.copyOf(entered);
    }

    /** The visit after the entry. */
    public VisitDetails visit() {
        return visit;
    }

    /** What the line said. */
    public QuickFinding said() {
        return said;
    }

    /** The points of the entry as it left them. */
    public List<FindingDetails> entered() {
        return entered;
    }

    /** Whether the visit did not have this point before. */
    public boolean added(FindingDetails finding) {
        return changes.stream()
                .anyMatch(change ->
                        change.finding().equals(finding.id()) && change.before().isEmpty());
    }

    List<Change> changes() {
        return changes;
    }
}
