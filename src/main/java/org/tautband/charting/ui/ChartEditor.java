package org.tautband.charting.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.tautband.charting.ChartPreferenceService;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FasciaService;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingService;
import org.tautband.charting.HoldService;
import org.tautband.charting.SignedVisitException;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.VisitService;
import org.tautband.charting.spi.OpenChart;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;
import org.tautband.common.UnknownIdException;
import org.tautband.common.ui.SaveStatus;

/**
 * The chart that is open on screen: the visit as last read, and which point is selected. The panels change the visit
 * through it and hear of each change from it.
 */
final class ChartEditor implements SaveStatus.Draft, OpenChart {

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

    /** A change that the database could not take yet. */
    private record Waiting(Supplier<VisitDetails> change, Consumer<InvalidInputException> refusal) {}

    /** What became of a change. */
    enum Outcome {
        STORED,
        REFUSED,
        UNREACHABLE
    }

    private final ChartServices services;
    private final Problems problems;
    private final List<Consumer<VisitDetails>> listeners = new ArrayList<>();
    private final Map<Object, Waiting> waiting = new LinkedHashMap<>();
    private VisitDetails visit;
    private String mark;
    private @Nullable FindingId selected;
    private @Nullable FasciaFindingId selectedArea;

    ChartEditor(ChartServices services, VisitDetails visit, Problems problems) {
        this.services = services;
        this.mark = services.changes().mark(visit.id());
        this.visit = visit;
        this.problems = problems;
    }

    VisitService visits() {
        return services.visits();
    }

    FindingService findings() {
        return services.findings();
    }

    HoldService holds() {
        return services.holds();
    }

    FasciaService fascia() {
        return services.fascia();
    }

    ChartPreferenceService preferences() {
        return services.preferences();
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
    @Override
    public void onChange(Consumer<VisitDetails> listener) {
        listeners.add(listener);
        listener.accept(visit);
    }

    /** Makes a change that answers the visit as it then stands. Returns whether it was stored. */
    boolean apply(Supplier<VisitDetails> change) {
        return attempt(change, refused -> {}) == Outcome.STORED;
    }

    /**
     * Makes a change whose values stand in fields on screen: what the database cannot take now is stored as soon as it
     * can, unless a later change of the same {@code part} takes its place.
     *
     * @param refusal hears of input that cannot be stored, to say so beside its field
     */
    Outcome keep(Object part, Supplier<VisitDetails> change, Consumer<InvalidInputException> refusal) {
        waiting.remove(part);
        Outcome outcome = retry() ? Outcome.UNREACHABLE : attempt(change, refusal);
        if (outcome == Outcome.UNREACHABLE) {
            waiting.put(part, new Waiting(change, refusal));
        }
        return outcome;
    }

    @Override
    public boolean retry() {
        for (Map.Entry<Object, Waiting> next : List.copyOf(waiting.entrySet())) {
            if (attempt(next.getValue().change(), next.getValue().refusal()) == Outcome.UNREACHABLE) {
                return true;
            }
            waiting.remove(next.getKey());
        }
        return false;
    }

    Outcome attempt(Supplier<VisitDetails> change, Consumer<InvalidInputException> refusal) {
        try {
            visit = change.get();
            mark = services.changes().mark(visit.id());
            problems.stored();
            announce();
            return Outcome.STORED;
        } catch (InvalidInputException refused) {
            refusal.accept(refused);
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

    @Override
    public boolean store(Object part, Runnable change) {
        Supplier<VisitDetails> unchanged = () -> {
            change.run();
            return visit;
        };
        return keep(part, unchanged, refused -> {}) == Outcome.STORED;
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
        if (!services.changes().mark(visit.id()).equals(mark)) {
            reload();
        }
    }

    /** Takes over the visit as a text was stored in it, which no other panel shows. */
    void adopt(VisitDetails fresh) {
        mark = services.changes().mark(visit.id());
        visit = fresh;
    }

    /** Reads the visit again, for instance after a part of it was added. */
    void reload() {
        mark = services.changes().mark(visit.id());
        visit = visits().open(visit.id());
        announce();
    }

    private void announce() {
        listeners.forEach(listener -> listener.accept(visit));
    }
}
