package org.tautband.charting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.ChartAct;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.Recheck;

/** What a key, a pedal or an elbow does to the points of a chart: the next one, the one before, a score one up or down. */
final class PointSteps {

    private static final int MIDDLE = 5;

    private final ChartEditor editor;
    private final ChartChanges changes;
    private final MuscleNames names;
    private final Component texts;
    private final Consumer<String> say;

    /** @param say tells those who do not see the screen what became of it */
    PointSteps(ChartEditor editor, MuscleNames names, Component texts, Consumer<String> say) {
        this.editor = editor;
        this.changes = new ChartChanges(editor);
        this.names = names;
        this.texts = texts;
        this.say = say;
    }

    void act(ChartAct act) {
        switch (act) {
            case NEXT_POINT -> go(1);
            case PREVIOUS_POINT -> go(-1);
            case BEFORE_UP -> before(1);
            case BEFORE_DOWN -> before(-1);
            case AFTER_UP -> after(1);
            case AFTER_DOWN -> after(-1);
            case HOLD, HANDS_BUSY -> {
                // The browser does these by itself, whatever becomes of the connection.
            }
        }
    }

    /** After the last point comes the first. */
    private void go(int step) {
        List<FindingDetails> points = editor.visit().findings();
        if (points.isEmpty()) {
            say.accept(texts.getTranslation("charting.points.empty"));
            return;
        }
        List<FindingId> ids = points.stream().map(FindingDetails::id).toList();
        int from = editor.selected().map(point -> ids.indexOf(point.id())).orElse(step > 0 ? -1 : 0);
        FindingDetails next = points.get(Math.floorMod(from + step, points.size()));
        editor.select(next.id());
        say.accept(name(next));
    }

    /** For instance “2. Levator scapulae, left”. */
    String name(FindingDetails point) {
        return point.number() + ". " + names.point(point);
    }

    private void before(int step) {
        editor.selected()
                .ifPresent(point -> score(
                        point,
                        step,
                        point.data().tendernessBefore(),
                        Optional.empty(),
                        FindingData::withTendernessBefore,
                        FindingData::tendernessBefore,
                        "charting.tendernessBefore"));
    }

    private void after(int step) {
        editor.selected()
                .ifPresent(point -> score(
                        point,
                        step,
                        point.data().tendernessAfter(),
                        Optional.ofNullable(point.data().tendernessBefore()),
                        FindingData::withTendernessAfter,
                        FindingData::tendernessAfter,
                        "charting.tendernessAfter"));
    }

    /** A score that was not given yet is counted from {@code start}, or from the middle of the scale. */
    private void score(
            FindingDetails point,
            int step,
            @Nullable Integer score,
            Optional<Integer> start,
            BiFunction<FindingData, Integer, FindingData> with,
            Function<FindingData, @Nullable Integer> read,
            String labelKey) {
        int from = score == null ? start.orElse(MIDDLE) : score;
        int to = Math.clamp(from + step, 0, FindingData.TENDERNESS_MAX);
        changes.change(point, with.apply(point.data(), to).withRecheck(Recheck.CONFIRMED), refused -> {});
        editor.selected()
                .map(changed -> read.apply(changed.data()))
                .ifPresent(now -> say.accept(texts.getTranslation(labelKey) + " " + now));
    }
}
