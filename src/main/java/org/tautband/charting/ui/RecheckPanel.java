package org.tautband.charting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.EarlierFinding;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.Recheck;
import org.tautband.charting.RecheckAnswer;
import org.tautband.charting.RecheckService;
import org.tautband.charting.TriggerPointId;
import org.tautband.charting.VisitDetails;
import org.tautband.common.ui.Dates;

/** The points that came over from earlier visits, each with what was found then, to be answered with one tap. */
final class RecheckPanel extends Section {

    private final ChartEditor editor;
    private final RecheckService rechecks;
    private final MuscleNames names;
    private final Map<TriggerPointId, EarlierFinding> earlier;
    private final Details details = new Details();
    private final UnorderedList list = new UnorderedList();
    private final Map<FindingId, RecheckAnswers> bars = new HashMap<>();
    private int left = -1;

    RecheckPanel(
            ChartEditor editor,
            RecheckService rechecks,
            Map<TriggerPointId, EarlierFinding> earlier,
            MuscleNames names) {
        this.editor = editor;
        this.rechecks = rechecks;
        this.earlier = earlier;
        this.names = names;
        addClassNames("panel", "recheck-panel");
        list.addClassName("recheck-list");
        details.add(list);
        add(details);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        List<FindingDetails> carried =
                visit.findings().stream().filter(this::cameOver).toList();
        setVisible(!carried.isEmpty() && !visit.signed());
        forgetAllBut(carried.stream().map(FindingDetails::id).toList());
        carried.forEach(finding ->
                bars.computeIfAbsent(finding.id(), id -> addRow(finding)).show(finding.data(), editor.editable()));
        summarise(carried);
    }

    private void forgetAllBut(List<FindingId> kept) {
        bars.entrySet().removeIf(entry -> {
            boolean gone = !kept.contains(entry.getKey());
            if (gone) {
                entry.getValue().getParent().ifPresent(row -> row.getElement().removeFromParent());
            }
            return gone;
        });
    }

    private boolean cameOver(FindingDetails finding) {
        EarlierFinding last = earlier.get(finding.triggerPointId());
        return finding.data().recheck() != Recheck.CONFIRMED || (last != null && last.open());
    }

    private RecheckAnswers addRow(FindingDetails finding) {
        Span name = new Span(names.point(finding));
        name.addClassName("point-name");
        Span last = new Span(lastTime(earlier.get(finding.triggerPointId())));
        last.addClassName("point-facts");
        RecheckAnswers bar = new RecheckAnswers(names.point(finding), answer -> settle(finding.id(), answer));
        list.add(new ListItem(name, last, bar));
        return bar;
    }

    private void settle(FindingId id, RecheckAnswer answer) {
        editor.visit().findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .filter(finding -> editor.apply(() -> rechecks.settle(id, finding.version(), answer)))
                .filter(settled -> answer == RecheckAnswer.STILL_THERE)
                .ifPresent(toTreat -> editor.select(id));
    }

    private String lastTime(@Nullable EarlierFinding last) {
        if (last == null) {
            return "";
        }
        String day = Dates.day(last.serviceDate(), getLocale());
        String state = EnumChoices.name(this, last.data().state());
        Integer before = last.data().tendernessBefore();
        return before == null
                ? getTranslation("charting.recheck.last", day, state)
                : getTranslation("charting.recheck.last.tender", day, state, before, score(last));
    }

    private static String score(EarlierFinding last) {
        Integer after = last.data().tendernessAfter();
        return after == null ? "–" : after.toString();
    }

    /** Opens while points are left, and closes when the last one is answered. */
    private void summarise(List<FindingDetails> carried) {
        int open = (int) carried.stream()
                .filter(finding -> finding.data().recheck() == Recheck.TO_RECHECK)
                .count();
        details.setSummaryText(
                open == 0
                        ? getTranslation("charting.recheck.done", carried.size())
                        : getTranslation("charting.recheck.left", open, carried.size()));
        setClassName("recheck-open", open > 0);
        if (open != left) {
            details.setOpened(open > 0);
            left = open;
        }
    }

    /** Brings the person to one point's answers. */
    void focus(FindingDetails finding) {
        RecheckAnswers bar = bars.get(finding.id());
        if (bar != null) {
            details.setOpened(true);
            bar.focusFirst();
        }
    }
}
