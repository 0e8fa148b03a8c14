package org.tautband.charting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final RowList<FindingId> list = new RowList<>(this::toggle);
    private final Div detail = new Div();
    private final OpenNotes notes;
    private @Nullable FindingEditor open;

    PointsPanel(ChartEditor editor, MapActs acts, BodyMapPanel map, MuscleNames names) {
        this.editor = editor;
        this.acts = acts;
        this.map = map;
        this.names = names;
        this.notes = new OpenNotes(editor);
        addClassNames("panel", "points-panel");
        detail.addClassName("point-detail");
        add(
                new H2(getTranslation("charting.points")),
                list,
                new HoldPanel(editor, names, this::focusDetail),
                detail,
                notes);
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        list.show(visit.findings().stream().map(this::row).toList());
        notes.close(
                visit.findings().stream().map(finding -> finding.id().value()).collect(Collectors.toSet()));
        if (visit.findings().isEmpty()) {
            close();
            detail.add(new EmptyState(
                    getTranslation("charting.points.empty"), getTranslation("charting.points.empty.next")));
            return;
        }
        editor.selected().ifPresentOrElse(this::showDetail, this::close);
    }

    private void showDetail(FindingDetails finding) {
        notes.show(finding.id().value(), finding.data().note(), (base, text) -> storeNote(finding.id(), base, text));
        if (open != null && open.shows(finding.id())) {
            open.update(finding);
            return;
        }
        close();
        open = new FindingEditor(editor, acts, map, names, finding);
        detail.add(open);
        open.reveal();
    }

    private void focusDetail() {
        if (open != null) {
            open.focus();
        }
    }

    private String storeNote(FindingId id, String base, String text) {
        editor.adopt(editor.findings().saveNote(id, base, text));
        editor.selected().ifPresent(this::showDetail);
        return text;
    }

    private void close() {
        open = null;
        detail.removeAll();
    }

    private RowList.Row<FindingId> row(FindingDetails finding) {
        boolean selected = editor.selected().map(FindingDetails::id).equals(Optional.of(finding.id()));
        List<String> looks = List.of(
                "point-" + finding.data().state().name().toLowerCase(Locale.ROOT),
                "recheck-" + finding.data().recheck().name().toLowerCase(Locale.ROOT));
        return new RowList.Row<>(finding.id(), finding.number(), names.point(finding), facts(finding), selected, looks);
    }

    private void toggle(FindingId id) {
        boolean selected = editor.selected().map(FindingDetails::id).equals(Optional.of(id));
        editor.select(selected ? null : id);
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
