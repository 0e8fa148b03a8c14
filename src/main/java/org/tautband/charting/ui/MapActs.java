package org.tautband.charting.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyShape;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.FindingParts;
import org.tautband.charting.PointPlace;
import org.tautband.charting.VisitDetails;
import org.tautband.common.StaleVersionException;

/**
 * What was done on the body map of the open chart, so that the last of it can be taken back. An act is taken back only
 * while its outcome still stands: what was charted or moved since, here or elsewhere, is never undone along with it.
 *
 * @see "docs/adr/0012-undo-lives-in-the-open-chart.md"
 */
final class MapActs {

    private final ChartEditor editor;
    private final Deque<Supplier<VisitDetails>> acts = new ArrayDeque<>();
    private final Map<FasciaFindingId, FasciaFindingId> restored = new HashMap<>();

    MapActs(ChartEditor editor) {
        this.editor = editor;
    }

    boolean any() {
        return !acts.isEmpty();
    }

    /** Takes back the last act. Returns whether it could be. */
    boolean undo() {
        Supplier<VisitDetails> last = acts.pollLast();
        return last != null && editor.apply(last);
    }

    private boolean done(Supplier<VisitDetails> act, Supplier<VisitDetails> back) {
        acts.addLast(back);
        boolean stored = editor.apply(act);
        if (!stored) {
            acts.removeLast();
        }
        return stored;
    }

    /** Adds a point and selects it. */
    void addPoint(PointPlace place) {
        editor.apply(() -> {
            FindingId id = editor.findings().add(editor.visit().id(), place, FindingData.FOUND);
            acts.addLast(() -> editor.findings().takeBack(id, place));
            editor.select(id);
            return fresh();
        });
    }

    /** Puts a point on another place, muscle or side. */
    boolean movePoint(FindingDetails seen, PointPlace to) {
        return done(() -> move(seen.id(), seen.place(), to), () -> move(seen.id(), to, seen.place()));
    }

    private VisitDetails move(FindingId id, PointPlace from, PointPlace to) {
        FindingDetails now = fresh().findings().stream()
                .filter(point -> point.id().equals(id) && point.place().equals(from))
                .findFirst()
                .orElseThrow(() -> new StaleVersionException("finding"));
        return editor.findings().move(id, now.version(), to);
    }

    /** Draws where a point refers to, or takes the drawing away. */
    void outlineReferral(FindingDetails seen, @Nullable BodyShape outline) {
        BodyShape before = seen.data().refersTo().outline();
        done(() -> outline(seen.id(), before, outline), () -> outline(seen.id(), outline, before));
    }

    private VisitDetails outline(FindingId id, @Nullable BodyShape from, @Nullable BodyShape to) {
        FindingDetails now = fresh().findings().stream()
                .filter(point -> point.id().equals(id)
                        && Objects.equals(point.data().refersTo().outline(), from))
                .findFirst()
                .orElseThrow(() -> new StaleVersionException("finding"));
        FindingData changed = FindingParts.REFERRAL_OUTLINE.with().apply(now.data(), to);
        return editor.findings().change(id, now.version(), changed);
    }

    /** Says where an area lies, or draws it, moves it, or makes its band wider. */
    void placeArea(FasciaFindingDetails seen, FasciaFindingData placed) {
        done(() -> place(seen.id(), seen.data(), placed), () -> place(seen.id(), placed, seen.data()));
    }

    private VisitDetails place(FasciaFindingId id, FasciaFindingData from, FasciaFindingData to) {
        FasciaFindingDetails now = area(id).filter(
                        area -> Objects.equals(area.data().point(), from.point())
                                && Objects.equals(area.data().shape(), from.shape()))
                .orElseThrow(() -> new StaleVersionException("fascia finding"));
        return editor.fascia().change(now.id(), now.version(), now.data().placed(to.point(), to.shape()));
    }

    void removeArea(FasciaFindingDetails seen) {
        FasciaFindingDetails now = area(seen.id()).orElse(seen);
        done(() -> editor.fascia().remove(now.id()), () -> {
            FasciaFindingId again = editor.fascia().add(editor.visit().id(), now.data());
            restored.put(now.id(), again);
            return fresh();
        });
    }

    private Optional<FasciaFindingDetails> area(FasciaFindingId id) {
        FasciaFindingId known = id;
        while (restored.containsKey(known)) {
            known = restored.get(known);
        }
        FasciaFindingId present = known;
        return fresh().fasciaFindings().stream()
                .filter(area -> area.id().equals(present))
                .findFirst();
    }

    private VisitDetails fresh() {
        return editor.visits().open(editor.visit().id());
    }
}
