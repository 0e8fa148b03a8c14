package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.Recheck;
import org.tautband.charting.VisitDetails;
import org.tautband.common.ui.EmptyState;

/** The visit's trigger points as a list, and the editor of the selected one. */
final class PointsPanel extends Section {

    private final ChartEditor editor;
    private final MapActs acts;
    private final BodyMapPanel map;
    private final MuscleNames names;
    private final UnorderedList list = new UnorderedList();
    private final Div detail = new Div();
    private @Nullable FindingEditor open;

    PointsPanel(ChartEditor editor, MapActs acts, BodyMapPanel map, MuscleNames names) {
        this.editor = editor;
        this.acts = acts;
        this.map = map;
        this.names = names;
        addClassNames("panel", "points-panel");
        list.addClassName("point-list");
        detail.addClassName("point-detail");
        add(new H2(getTranslation("charting.points")), list, new HoldPanel(editor), detail);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        list.removeAll();
        visit.findings().forEach(finding -> list.add(new ListItem(row(finding))));
        if (visit.findings().isEmpty()) {
            close();
            detail.add(new EmptyState(
                    getTranslation("charting.points.empty"), getTranslation("charting.points.empty.next")));
            return;
        }
        editor.selected().ifPresentOrElse(this::showDetail, this::close);
    }

    private void showDetail(FindingDetails finding) {
        if (open != null && open.shows(finding.id())) {
            open.update(finding);
            return;
        }
        close();
        open = new FindingEditor(editor, acts, map, names, finding);
        detail.add(open);
    }

    private void close() {
        open = null;
        detail.removeAll();
    }

    private NativeButton row(FindingDetails finding) {
        boolean selected = editor.selected().map(FindingDetails::id).equals(Optional.of(finding.id()));
        NativeButton row = new NativeButton("", click -> toggle(finding.id(), selected));
        row.addClassNames(
                "point-row",
                "point-" + finding.data().state().name().toLowerCase(Locale.ROOT),
                "recheck-" + finding.data().recheck().name().toLowerCase(Locale.ROOT));
        row.getElement().setAttribute("aria-expanded", String.valueOf(selected));
        Span number = new Span(String.valueOf(finding.number()));
        number.addClassName("point-number");
        Span name = new Span(names.point(finding));
        name.addClassName("point-name");
        Span facts = new Span(facts(finding));
        facts.addClassName("point-facts");
        row.add(number, name, facts);
        return row;
    }

    private void toggle(FindingId id, boolean selected) {
        editor.select(selected ? null : id);
        editor.selected().ifPresent(map::reveal);
    }

    private String facts(FindingDetails finding) {
        if (finding.data().recheck() == Recheck.TO_RECHECK) {
            return getTranslation("charting.toRecheck");
        }
        if (finding.data().recheck() == Recheck.NOT_ASSESSED) {
            return getTranslation("charting.notAssessed");
        }
        StringBuilder facts = new StringBuilder(
                getTranslation("charting.PointState." + finding.data().state().name()));
        if (finding.data().tendernessBefore() != null) {
            facts.append(" · ").append(finding.data().tendernessBefore());
            facts.append(" → ").append(score(finding.data().tendernessAfter()));
        }
        return facts.toString();
    }

    private static String score(@Nullable Integer score) {
        return score == null ? "–" : score.toString();
    }
}
