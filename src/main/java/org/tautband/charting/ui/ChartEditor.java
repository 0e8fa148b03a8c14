package org.tautband.charting.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldService;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitChanges;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/**
 * The chart that is open on screen: the visit as last read, and which point is selected. The panels change the visit
 * through it and hear of each change from it.
 */
final class ChartEditor implements SaveStatus.Draft {

    /** What went wrong with a change; the panels keep what was typed. */
    interface Problems {
        void refused(InvalidInputException refused);

        void stale();

        void signed();

        /** The database does not answer. */
        void unreachable();

        /** A change was stored. */
        void stored();
    }

    /** What became of a change. */
    enum Outcome {
        STORED,
        REFUSED,
        UNREACHABLE
    }

    private final VisitService visits;
    private final FindingService findings;
    private final HoldService holds;
    private final FasciaService fascia;
    private final ChartPreferenceService preferences;
    private final VisitChanges changes;
    private final Problems problems;
    private final List<Consumer<VisitDetails>> listeners = new ArrayList<>();
    private final Map<Object, Supplier<VisitDetails>> waiting = new LinkedHashMap<>();
    private VisitDetails visit;
    private String mark;
    private @Nullable FindingId selected;

    ChartEditor(
            VisitService visits,
            FindingService findings,
            HoldService holds,
            FasciaService fascia,
            ChartPreferenceService preferences,
            VisitChanges changes,
            VisitDetails visit,
            Problems problems) {
        this.visits = visits;
        this.findings = findings;
        this.holds = holds;
        this.fascia = fascia;
        this.preferences = preferences;
        this.changes = changes;
        this.mark = changes.mark(visit.id());
        this.visit = visit;
        this.problems = problems;
    }

    VisitService visits() {
        return visits;
    }

    FindingService findings() {
        return findings;
    }

    HoldService holds() {
        return holds;
    }

    FasciaService fascia() {
        return fascia;
    }

    ChartPreferenceService preferences() {
        return preferences;
    }

    VisitDetails visit() {
        return visit;
    }

    boolean editable() {
        return !visit.signed();
    }

    Optional<FindingDetails> selected() {
        return visit.findings().stream()
                .filter(finding -> finding.id().equals(selected))
                .findFirst();
    }

    void select(@Nullable FindingId finding) {
        selected = finding;
        announce();
    }

    /** Calls the listener now and after each change. */
    void onChange(Consumer<VisitDetails> listener) {
        listeners.add(listener);
        listener.accept(visit);
    }

    /** Makes a change that answers the visit as it then stands. Returns whether it was stored. */
    boolean apply(Supplier<VisitDetails> change) {
        return attempt(change) == Outcome.STORED;
    }

    /**
     * Makes a change whose values stand in fields on screen: what the database cannot take now is stored as soon as it
     * can, unless a later change of the same {@code part} takes its place.
     */
    void keep(Object part, Supplier<VisitDetails> change) {
        waiting.put(part, change);
        retry();
    }

    @Override
    public boolean retry() {
        for (Object part : List.copyOf(waiting.keySet())) {
            if (attempt(Objects.requireNonNull(waiting.get(part))) == Outcome.UNREACHABLE) {
                return true;
            }
            waiting.remove(part);
        }
        return false;
    }

    Outcome attempt(Supplier<VisitDetails> change) {
        try {
            visit = change.get();
            mark = changes.mark(visit.id());
            problems.stored();
            announce();
            return Outcome.STORED;
        } catch (InvalidInputException refused) {
            problems.refused(refused);
        } catch (StaleVersionException | UnknownIdException stale) {
            reload();
            problems.stale();
        } catch (SignedVisitException signed) {
            reload();
            problems.signed();
        } catch (DataAccessException | TransactionException unreachable) {
            problems.unreachable();
            return Outcome.UNREACHABLE;
        }
        return Outcome.REFUSED;
    }

    /** Passes on what changes nothing on screen. Returns whether the database has heard it, or never will. */
    boolean tell(Runnable news) {
        try {
            news.run();
            return true;
        } catch (InvalidInputException | UnknownIdException | SignedVisitException never) {
            return true;
        } catch (DataAccessException | TransactionException unreachable) {
            return false;
        }
    }

    /** Reads the visit again, if somebody else changed it since. */
    @Override
    public void refresh() {
        if (!changes.mark(visit.id()).equals(mark)) {
            reload();
        }
    }

    /** Reads the visit again, for instance after a part of it was added. */
    void reload() {
        mark = changes.mark(visit.id());
        visit = visits.open(visit.id());
        announce();
    }

    private void announce() {
        listeners.forEach(listener -> listener.accept(visit));
    }
}
