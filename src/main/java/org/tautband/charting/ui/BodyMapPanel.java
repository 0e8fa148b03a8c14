package org.tautband.charting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FindingData;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.PointPlace;
import org.tautband.charting.VisitDetails;

/** The body map of the chart: shows the visit's points and areas, and takes new ones. */
final class BodyMapPanel extends Section {

    private final ChartEditor editor;
    private final MuscleCatalogue catalogue;
    private final MuscleNames names;
    private final BodyMap map;
    private final Paragraph hint = new Paragraph();
    private @Nullable FasciaFindingId placing;

    BodyMapPanel(ChartEditor editor, MuscleCatalogue catalogue, MuscleNames names) {
        this.editor = editor;
        this.catalogue = catalogue;
        this.names = names;
        this.map = new BodyMap(catalogue);
        addClassNames("panel", "body-map-panel");
        H2 title = new H2(getTranslation("charting.bodyMap"));
        title.addClassName("visually-hidden");
        hint.addClassName("map-hint");
        hint.getElement().setAttribute("role", "status");
        hint.setVisible(false);
        add(title, hint, map);
        map.addSelectListener(event -> selected(event.getPoint(), event.getMarkId()));
        editor.onChange(this::show);
    }

    private void show(VisitDetails visit) {
        map.setReadOnly(visit.signed());
        Optional<FindingId> selected = editor.selected().map(FindingDetails::id);
        map.setMarks(Stream.concat(
                        visit.findings().stream()
                                .map(point -> ChartMarks.of(
                                        point, names.point(point), selected.equals(Optional.of(point.id())))),
                        visit.fasciaFindings().stream().flatMap(area -> mark(area).stream()))
                .toList());
        editor.selected().ifPresent(point -> map.setView(point.place().point().view()));
    }

    private Optional<BodyMark> mark(FasciaFindingDetails area) {
        String quality =
                getTranslation("charting.FasciaQuality." + area.data().quality().name());
        return ChartMarks.of(area, quality, area.id().equals(placing));
    }

    /** Hatches where hands should not press. */
    void avoid(Map<BodyRegion, String> regions) {
        map.setAvoided(regions);
    }

    /** The next tap says where this area lies. */
    void place(FasciaFindingId area) {
        placing = area;
        hint.setText(getTranslation("charting.fascia.place"));
        hint.setVisible(true);
        show(editor.visit());
    }

    private void selected(BodyPoint point, Optional<String> markId) {
        Optional<FindingId> marked = editor.visit().findings().stream()
                .map(FindingDetails::id)
                .filter(id -> markId.equals(Optional.of(id.value().toString())))
                .findFirst();
        if (marked.isPresent()) {
            editor.select(marked.get());
        } else if (placing != null) {
            placeFascia(placing, point);
        } else if (editor.editable()) {
            new MuscleChoiceDialog(catalogue, point, names, (muscle, side) -> addPoint(muscle, side, point)).open();
        }
    }

    private void placeFascia(FasciaFindingId id, BodyPoint point) {
        placing = null;
        hint.setVisible(false);
        List<FasciaFindingDetails> areas = editor.visit().fasciaFindings();
        areas.stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .ifPresent(area -> editor.apply(() ->
                        editor.fascia().change(id, area.version(), area.data().movedTo(point))));
    }

    private void addPoint(String muscleId, Side side, BodyPoint point) {
        editor.apply(() -> {
            FindingId id = editor.findings()
                    .add(editor.visit().id(), new PointPlace(muscleId, side, point), FindingData.FOUND);
            editor.select(id);
            return editor.visits().open(editor.visit().id());
        });
    }
}
