package org.tautband.charting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tautband.accounts.Access;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.charting.QuickEntryReceipt.Change;
import org.tautband.charting.quickentry.Problem;
import org.tautband.charting.quickentry.QuickEntryParser;
import org.tautband.charting.quickentry.QuickFinding;
import org.tautband.charting.quickentry.Reading;
import org.tautband.charting.quickentry.Vocabulary;
import org.tautband.common.InvalidInputException;
import org.tautband.common.InvalidInputException.Violation;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/** Takes one typed line into a draft, as a whole or not at all, and takes it back. */
@Service
@PreAuthorize(Access.CHARTS)
public class QuickEntryService {

    private final DraftChanges drafts;
    private final FindingService findings;
    private final HoldService holds;
    private final VisitReader reader;
    private final QuickEntryTargets targets;
    private final QuickEntryParser parser;

    QuickEntryService(
            DraftChanges drafts,
            FindingService findings,
            HoldService holds,
            VisitReader reader,
            QuickEntryTargets targets,
            MuscleCatalogue catalogue) {
        this.drafts = drafts;
        this.findings = findings;
        this.holds = holds;
        this.reader = reader;
        this.targets = targets;
        this.parser = new QuickEntryParser(new Vocabulary(catalogue));
    }

    /**
     * Reads the line and adds the point, or one on each side; where the visit has a point of this muscle and side
     * already, what the line says is put into that one, which is thereby looked at.
     *
     * @param shown the visit's points as the person sees them, in order: what {@code #2} in the line refers to
     * @throws InvalidInputException when the line cannot be taken as it stands
     * @throws PointChoiceException when several points of the visit could be meant
     * @throws StaleVersionException when the point that the line names was removed meanwhile
     * @throws SignedVisitException when the visit is signed
     */
    @Transactional
    public QuickEntryReceipt enter(VisitId visit, String line, List<FindingId> shown) {
        QuickFinding said = read(line);
        TreatmentSession session = drafts.lock(Optional.of(visit.value()), "visit");
        List<FindingDetails> present = reader.findings(session.id());
        List<Change> changes = new ArrayList<>();
        for (QuickEntryTarget target : targets.of(said, present, shown)) {
            changes.add(
                    switch (target) {
                        case QuickEntryTarget.Existing existing -> update(existing.finding(), said);
                        case QuickEntryTarget.Fresh fresh -> add(visit, fresh.place(), said);
                    });
        }
        return receipt(session, said, changes);
    }

    private QuickFinding read(String line) {
        return switch (parser.parse(line)) {
            case Reading.Complete complete -> complete.finding();
            case Reading.Blank blank -> throw new InvalidInputException("line", "common.error.required");
            case Reading.Incomplete incomplete ->
                throw new InvalidInputException(incomplete.problems().stream()
                        .map(QuickEntryService::violation)
                        .toList());
        };
    }

    private static Violation violation(Problem problem) {
        return new Violation("line", problem.messageKey(), List.of(problem.text()));
    }

    private Change add(VisitId visit, PointPlace place, QuickFinding said) {
        FindingId id = findings.add(visit, place, QuickFindingData.over(FindingData.FOUND, said));
        return new Change(id, Optional.empty(), hold(id, said));
    }

    private Change update(FindingDetails finding, QuickFinding said) {
        FindingData changed = QuickFindingData.over(finding.data(), said);
        findings.change(finding.id(), finding.version(), changed);
        return new Change(finding.id(), Optional.of(finding.data()), hold(finding.id(), said));
    }

    private Set<UUID> hold(FindingId id, QuickFinding said) {
        List<HoldData> held = QuickFindingData.holds(said);
        held.forEach(hold -> holds.record(id, hold));
        return held.stream().map(HoldData::id).collect(Collectors.toSet());
    }

    private QuickEntryReceipt receipt(TreatmentSession session, QuickFinding said, List<Change> changes) {
        VisitDetails visit = reader.details(session);
        List<FindingDetails> entered = changes.stream()
                .map(change -> find(visit.findings(), change.finding()))
                .toList();
        return new QuickEntryReceipt(visit, said, changes, entered);
    }

    /**
     * Takes an entry back: a point that it added goes, a point that it changed is as it was before.
     *
     * @throws StaleVersionException when a point of the entry was changed since, which would be lost
     */
    @Transactional
    public VisitDetails undo(QuickEntryReceipt receipt) {
        TreatmentSession session = drafts.lock(Optional.of(receipt.visit().id().value()), "visit");
        for (int i = 0; i < receipt.changes().size(); i++) {
            undo(session, receipt.changes().get(i), receipt.entered().get(i));
        }
        return reader.details(session);
    }

    private void undo(TreatmentSession session, Change change, FindingDetails entered) {
        FindingDetails now = reader.findings(session.id()).stream()
                .filter(finding -> finding.id().equals(change.finding()))
                .findFirst()
                .orElseThrow(() -> new StaleVersionException("finding"));
        if (now.version() != entered.version() || !holdIds(now).equals(holdIds(entered))) {
            throw new StaleVersionException("finding");
        }
        change.holds().forEach(holds::remove);
        change.before()
                .ifPresentOrElse(
                        before -> findings.change(change.finding(), now.version(), before),
                        () -> findings.remove(change.finding()));
    }

    private static Set<UUID> holdIds(FindingDetails finding) {
        return finding.holds().stream().map(hold -> hold.data().id()).collect(Collectors.toCollection(HashSet::new));
    }

    private static FindingDetails find(List<FindingDetails> all, FindingId id) {
        return all.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException("finding"));
    }
}
