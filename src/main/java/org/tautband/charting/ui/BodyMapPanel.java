package org.tautband.charting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.ui.BodyMap;
import org.tautband.anatomy.ui.BodyMark;
import org.tautband.charting.FasciaFindingData;
import org.tautband.charting.FasciaFindingDetails;
import org.tautband.charting.FasciaFindingId;
import org.tautband.charting.FindingDetails;
import org.tautband.charting.FindingId;
import org.tautband.charting.PointPlace;
import org.tautband.charting.VisitDetails;

/** The body map of the chart: shows the visit's points and areas, takes new ones, moves them, and takes that back. */
final class BodyMapPanel extends Section implements BodyMap.Editing {

    private final ChartEditor editor;
    private final MapActs acts;
    private final MuscleCatalogue catalogue;
    private final MuscleNames names;
    private final BodyMap map;
    private final MapBar bar = new MapBar(this::penLaidDown, this::undone);
    private MapTask task = new MapTask.None();
    private Runnable areaPlaced = () -> {};
    private Optional<FindingId> shownPoint = Optional.empty();
    private Optional<FasciaFindingId> shownArea = Optional.empty();

    BodyMapPanel(ChartEditor editor, MapActs acts, MuscleCatalogue catalogue, MuscleNames names) {
        this.editor = editor;
        this.acts = acts;
        this.catalogue = catalogue;
        this.names = names;
        this.map = new BodyMap(catalogue);
        addClassNames("panel", "body-map-panel");
        H2 title = new H2(getTranslation("charting.bodyMap"));
        title.addClassName("visually-hidden");
        add(title, bar, map);
        map.addSelectListener(event -> selected(event.getPoint(), event.getMarkId()));
        map.setEditing(this);
        editor.onChange(this::show);
        begin(new MapTask.None());
    }

    private void show(VisitDetails visit) {
        map.setReadOnly(visit.signed());
        followSelection();
        bar.showUndo(!visit.signed(), acts.any());
        map.setMarks(Stream.concat(
                        visit.fasciaFindings().stream().flatMap(area -> mark(area).stream()),
                        visit.findings().stream().flatMap(this::marks))
                .map(mark -> mark.movable(!visit.signed()))
                .toList());
    }

    private Stream<BodyMark> marks(FindingDetails point) {
        boolean selected =
                editor.selected().filter(one -> one.id().equals(point.id())).isPresent();
        String referral = getTranslation("charting.referral.mark", names.point(point));
        return ChartMarks.of(point, names.point(point), referral, selected);
    }

    private Optional<BodyMark> mark(FasciaFindingDetails area) {
        String label = getTranslation(
                "charting.fascia.mark",
                area.number(),
                EnumChoices.name(this, area.data().quality()));
        boolean selected =
                editor.selectedArea().filter(one -> one.id().equals(area.id())).isPresent();
        return ChartMarks.of(area, label, selected);
    }

    /** Hatches where hands should not press. */
    void avoid(Map<BodyRegion, String> regions) {
        map.setAvoided(regions);
    }

    /** Shows the view of what was selected elsewhere, once; then the person may look at another. */
    private void followSelection() {
        Optional<FindingId> point = editor.selected().map(FindingDetails::id);
        Optional<FasciaFindingId> area = editor.selectedArea().map(FasciaFindingDetails::id);
        if (!point.equals(shownPoint)) {
            editor.selected().ifPresent(selected -> map.setView(view(selected)));
        }
        if (!area.equals(shownArea)) {
            editor.selectedArea().map(selected -> selected.data().point()).ifPresent(at -> map.setView(at.view()));
        }
        shownPoint = point;
        shownArea = area;
    }

    private static BodyView view(FindingDetails point) {
        return point.place().point().view();
    }

    private void begin(MapTask next) {
        task = next;
        map.setPen(next.pen());
        bar.show(next);
    }

    /** The next stroke or tap says where this area lies. */
    void place(FasciaFindingId area) {
        begin(new MapTask.Area(area));
        map.focusCrosshair();
    }

    /** Is run when a stroke or tap said where an area lies. */
    void whenAreaPlaced(Runnable act) {
        areaPlaced = act;
    }

    /** The next stroke says where this point refers to. */
    void drawReferral(FindingId point) {
        begin(new MapTask.Referral(point));
        map.focusCrosshair();
    }

    /** Lets a mark be moved by arrow keys, or to the next tap. */
    void grab(FindingDetails point) {
        map.setView(view(point));
        map.grab(point.id().value().toString());
    }

    /** Asks again which muscle and side a point belongs to. */
    void changeMuscle(FindingDetails point) {
        PointPlace place = point.place();
        new MuscleChoiceDialog(
                        catalogue,
                        place.point(),
                        map.isDeep(),
                        names,
                        (muscle, side) -> moved(point, place.reassigned(muscle, side)))
                .reassigning(place.side())
                .open();
    }

    private void selected(BodyPoint point, Optional<String> markId) {
        if (markId.isPresent()) {
            choose(markId.get());
        } else if (task instanceof MapTask.Area area) {
            begin(new MapTask.None());
            placed(area, data -> data.placed(point, null));
        } else if (editor.editable()) {
            new MuscleChoiceDialog(
                            catalogue,
                            point,
                            map.isDeep(),
                            names,
                            (muscle, side) -> acts.addPoint(new PointPlace(muscle, side, point)))
                    .open();
        }
    }

    private void choose(String markId) {
        editor.visit().findings().stream()
                .filter(point -> ChartMarks.isPoint(markId, point) || ChartMarks.isReferral(markId, point))
                .findFirst()
                .ifPresent(point -> editor.select(point.id()));
        area(markId).ifPresent(area -> editor.selectArea(area.id()));
    }

    private Optional<FasciaFindingDetails> area(String markId) {
        return editor.visit().fasciaFindings().stream()
                .filter(area -> area.id().value().toString().equals(markId))
                .findFirst();
    }

    @Override
    public void moved(String markId, BodyPoint to) {
        area(markId).ifPresent(area -> acts.placeArea(area, area.data().movedTo(to)));
        for (FindingDetails point : editor.visit().findings()) {
            BodyShape outline = point.data().refersTo().outline();
            if (ChartMarks.isPoint(markId, point)) {
                moved(point, point.place().movedTo(to));
            } else if (outline != null && ChartMarks.isReferral(markId, point)) {
                acts.outlineReferral(point, outline.movedTo(to));
            }
        }
    }

    private void moved(FindingDetails point, PointPlace to) {
        if (acts.movePoint(point, to)) {
            map.setView(to.point().view());
            tell(getTranslation("charting.moved", names.name(to.muscleId()), names.side(to.side())));
        }
    }

    @Override
    public void drawn(BodyShape shape) {
        MapTask drawnFor = task;
        begin(new MapTask.None());
        switch (drawnFor) {
            case MapTask.None none -> {}
            case MapTask.Area area -> placed(area, data -> data.drawn(shape));
            case MapTask.Referral referral ->
                editor.finding(referral.id()).ifPresent(point -> acts.outlineReferral(point, shape));
        }
    }

    private void placed(MapTask.Area area, UnaryOperator<FasciaFindingData> place) {
        editor.area(area.id()).ifPresent(stored -> acts.placeArea(stored, place.apply(stored.data())));
        areaPlaced.run();
    }

    @Override
    public void undone() {
        if (editor.editable() && acts.any()) {
            boolean done = acts.undo();
            bar.showUndo(true, acts.any());
            tell(getTranslation(done ? "charting.undo.done" : "charting.undo.impossible"));
        }
    }

    @Override
    public void penLaidDown() {
        begin(new MapTask.None());
    }

    private void tell(String words) {
        bar.tell(words);
        map.say(words);
    }
}
