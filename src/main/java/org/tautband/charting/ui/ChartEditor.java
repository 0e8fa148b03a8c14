package org.tautband.charting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitService;
import org.tautband.charting.spi.OpenChart;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/**
 * The chart that is open on screen: the visit as last read, and which point is selected. The panels change the visit
 * through it and hear of each change from it.
 */
final class ChartEditor implements OpenChart {

    /** What went wrong with a change; the panels keep what was typed. */
    interface Problems {
        void refused(InvalidInputException refused);

        void stale();

        void signed();
    }

    private final VisitService visits;
    private final FindingService findings;
    private final FasciaService fascia;
    private final Problems problems;
    private final List<Consumer<VisitDetails>> listeners = new ArrayList<>();
    private VisitDetails visit;
    private @Nullable FindingId selected;

    ChartEditor(
            VisitService visits, FindingService findings, FasciaService fascia, VisitDetails visit, Problems problems) {
        this.visits = visits;
        this.findings = findings;
        this.fascia = fascia;
        this.visit = visit;
        this.problems = problems;
    }

    VisitService visits() {
        return visits;
    }

    FindingService findings() {
        return findings;
    }

    FasciaService fascia() {
        return fascia;
    }

    @Override
    public VisitDetails visit() {
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
    @Override
    public void onChange(Consumer<VisitDetails> listener) {
        listeners.add(listener);
        listener.accept(visit);
    }

    /** Makes a change that answers the visit as it then stands. Returns whether it was stored. */
    boolean apply(Supplier<VisitDetails> change) {
        try {
            visit = change.get();
            announce();
            return true;
        } catch (InvalidInputException refused) {
            problems.refused(refused);
        } catch (StaleVersionException stale) {
            reload();
            problems.stale();
        } catch (SignedVisitException signed) {
            reload();
            problems.signed();
        }
        return false;
    }

    @Override
    public boolean store(Runnable change) {
        return apply(() -> {
            change.run();
            return visit;
        });
    }

    /** Reads the visit again, for instance after a part of it was added. */
    void reload() {
        visit = visits.open(visit.id());
        announce();
    }

    private void announce() {
        listeners.forEach(listener -> listener.accept(visit));
    }
}
