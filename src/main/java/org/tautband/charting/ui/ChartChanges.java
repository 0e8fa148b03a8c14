package org.tautband.charting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaParts;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingParts;
import org.tautband.charting.Merge;
import org.tautband.charting.RecordPart;
import org.tautband.charting.VisitDetails;
import org.tautband.charting.ui.ChartEditor.Outcome;
import org.tautband.common.InvalidInputException;
import org.tautband.common.StaleVersionException;

/**
 * Stores changes of findings and areas of the open chart. What somebody else changed meanwhile is kept beside it; where
 * both changed the same, the person sees both and chooses.
 */
final class ChartChanges {

    private final ChartEditor editor;

    ChartChanges(ChartEditor editor) {
        this.editor = editor;
    }

    /** A finding or an area as somebody has seen it. */
    private record Seen<D>(long version, D data) {}

    /** Where a finding or an area is kept. */
    private record Kept<D>(
            Object id, List<RecordPart<D, ?>> parts, Function<VisitDetails, Optional<Seen<D>>> read, Store<D> store) {

        /** What a change is about: a later one of the same takes its place while it cannot be stored. */
        Object changed(D from, D to) {
            return List.of(
                    id, parts.stream().filter(part -> !part.same(from, to)).toList());
        }
    }

    @FunctionalInterface
    private interface Store<D> {
        VisitDetails store(long version, D data);
    }

    /** @param refusal hears why the change cannot be stored as it is */
    boolean change(FindingDetails seen, FindingData mine, Consumer<InvalidInputException> refusal) {
        Kept<FindingData> kept = new Kept<>(
                seen.id(),
                FindingParts.ALL,
                visit -> visit.findings().stream()
                        .filter(finding -> finding.id().equals(seen.id()))
                        .map(finding -> new Seen<>(finding.version(), finding.data()))
                        .findFirst(),
                (version, data) -> editor.findings().change(seen.id(), version, data));
        return change(kept, new Seen<>(seen.version(), seen.data()), mine, refusal);
    }

    /** @param refusal hears why the change cannot be stored as it is */
    boolean change(FasciaFindingDetails seen, FasciaFindingData mine, Consumer<InvalidInputException> refusal) {
        Kept<FasciaFindingData> kept = new Kept<>(
                seen.id(),
                FasciaParts.ALL,
                visit -> visit.fasciaFindings().stream()
                        .filter(area -> area.id().equals(seen.id()))
                        .map(area -> new Seen<>(area.version(), area.data()))
                        .findFirst(),
                (version, data) -> editor.fascia().change(seen.id(), version, data));
        return change(kept, new Seen<>(seen.version(), seen.data()), mine, refusal);
    }

    private <D> boolean change(Kept<D> kept, Seen<D> seen, D mine, Consumer<InvalidInputException> refusal) {
        Object part = kept.changed(seen.data(), mine);
        return editor.keep(part, () -> store(kept, seen, mine, refusal), refusal) == Outcome.STORED;
    }

    private <D> VisitDetails store(Kept<D> kept, Seen<D> seen, D mine, Consumer<InvalidInputException> refusal) {
        try {
            return kept.store().store(seen.version(), mine);
        } catch (StaleVersionException stale) {
            VisitDetails fresh = editor.visits().open(editor.visit().id());
            Seen<D> now = kept.read().apply(fresh).orElseThrow(() -> stale);
            Merge<D> merge = Merge.of(kept.parts(), seen.data(), mine, now.data());
            if (merge.conflicts().isEmpty()) {
                return store(kept, now, merge.mine(), refusal);
            }
            new FindingConflictDialog(
                            merge.conflicts(),
                            () -> change(kept, now, merge.stored(), refusal),
                            () -> change(kept, now, merge.mine(), refusal))
                    .open();
            return fresh;
        }
    }
}
