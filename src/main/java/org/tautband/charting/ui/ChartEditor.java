package org.tautband.charting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitService;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;

/**
 * The chart that is open on screen: the visit as last read, and which point is selected. The panels change the visit
 * through it and hear of each change from it.
 */
final class ChartEditor {

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
    private @Nullable FasciaFindingId selectedArea;

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

    Optional<FindingDetails> finding(FindingId id) {
        return visit.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
    }

    /** The area of fascia that is open for editing. */
    Optional<FasciaFindingDetails> selectedArea() {
        return Optional.ofNullable(selectedArea).flatMap(this::area);
    }

    Optional<FasciaFindingDetails> area(FasciaFindingId id) {
        return visit.fasciaFindings().stream()
                .filter(area -> area.id().equals(id))
                .findFirst();
    }

    void selectArea(@Nullable FasciaFindingId area) {
        selectedArea = area;
        announce();
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
        return attempt(change, refused -> {});
    }

    /** As {@link #apply}; {@code refusal} hears of input that cannot be stored, to say so beside its field. */
    boolean attempt(Supplier<VisitDetails> change, Consumer<InvalidInputException> refusal) {
        try {
            visit = change.get();
            announce();
            return true;
        } catch (InvalidInputException refused) {
            refusal.accept(refused);
            problems.refused(refused);
        } catch (StaleVersionException | UnknownIdException stale) {
            reload();
            problems.stale();
        } catch (SignedVisitException signed) {
            reload();
            problems.signed();
        }
        return false;
    }

    /** Takes over the visit as a text was stored in it, which no other panel shows. */
    void adopt(VisitDetails fresh) {
        visit = fresh;
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
