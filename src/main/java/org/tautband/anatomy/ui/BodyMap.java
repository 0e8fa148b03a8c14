package org.tautband.anatomy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Layer;
import org.tautband.anatomy.Muscle;
import org.tautband.anatomy.MuscleArea;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.Side;
import tools.jackson.databind.JsonNode;

/**
 * The body chart: shows findings as marks and tells which place or mark was chosen. The marks belong to the server; the
 * browser keeps only zoom, hover and focus.
 */
@Tag("body-map")
@JsModule("./body-map/body-map.ts")
public final class BodyMap extends Component implements HasSize, LocaleChangeObserver {

    private final MuscleCatalogue catalogue;
    private List<BodyMark> marks = List.of();

    /** A mark as it travels to the browser. */
    private record MarkWire(
            String id,
            String view,
            double x,
            double y,
            String kind,
            String label,
            boolean selected,
            @Nullable Integer number,
            @Nullable String direction) {

        static MarkWire of(BodyMark mark) {
            return new MarkWire(
                    mark.id(),
                    mark.at().view().key(),
                    mark.at().x(),
                    mark.at().y(),
                    mark.kind().key(),
                    mark.label(),
                    mark.selected(),
                    mark.number(),
                    mark.direction() == null ? null : mark.direction().key());
        }
    }

    /** A muscle's area as it travels to the browser; the catalogue has the right side only. */
    private record AreaWire(String view, String path, boolean mirrored, boolean covered) {

        static Stream<AreaWire> of(MuscleArea area, Side side) {
            boolean covered = area.layer() != Layer.SUPERFICIAL;
            AreaWire right = new AreaWire(area.view().key(), area.path(), false, covered);
            AreaWire left = new AreaWire(area.labelAt().mirrored().view().key(), area.path(), true, covered);
            return switch (side) {
                case RIGHT -> Stream.of(right);
                case LEFT -> Stream.of(left);
                case MIDLINE -> Stream.of(right, left);
            };
        }
    }

    /** A place or a mark was chosen by tap, click or Enter. */
    public static class SelectEvent extends ComponentEvent<BodyMap> {

        private final BodyPoint point;
        private final @Nullable String markId;

        public SelectEvent(BodyMap source, boolean fromClient, BodyPoint point, @Nullable String markId) {
            super(source, fromClient);
            this.point = point;
            this.markId = markId;
        }

        public BodyPoint getPoint() {
            return point;
        }

        /** The id of the chosen mark, always one of those shown; absent when a bare place was chosen. */
        public Optional<String> getMarkId() {
            return Optional.ofNullable(markId);
        }
    }

    public BodyMap(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
        setView(BodyView.ANTERIOR);
        getElement().addPropertyChangeListener("view", "body-map-view-changed", change -> {});
        getElement()
                .addEventListener(
                        "body-map-select", event -> select(event.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    public void setMarks(List<BodyMark> shown) {
        marks = List.copyOf(shown);
        getElement().setPropertyList("marks", marks.stream().map(MarkWire::of).toList());
    }

    public List<BodyMark> getMarks() {
        return marks;
    }

    /** Lays a muscle over the drawing, also a deep one that no drawing shows; without one the overlay goes. */
    public void showMuscle(@Nullable Muscle muscle, Side side) {
        List<AreaWire> areas = muscle == null
                ? List.of()
                : muscle.areas().stream()
                        .flatMap(area -> AreaWire.of(area, side))
                        .toList();
        getElement().setPropertyList("shownMuscle", areas);
    }

    /**
     * Hatches areas to avoid and names them below the chart.
     *
     * @param regions parts of the body where something excludes the work of the hands, with its name; the areas where
     *     vessels and nerves lie open are hatched besides, whoever the client is
     */
    public void setAvoided(Map<BodyRegion, String> regions) {
        getElement().setPropertyList("avoided", AvoidedWire.of(catalogue, regions, this::getTranslation));
    }

    public void setView(BodyView view) {
        getElement().setProperty("view", view.key());
    }

    /** The view that the user looks at. */
    public BodyView getView() {
        return BodyView.ofKey(getElement().getProperty("view")).orElse(BodyView.ANTERIOR);
    }

    /** Marks can still be chosen, places cannot. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    /** The browser may say anything: what is not a place of a view, or a mark not shown, is left unanswered. */
    private void select(JsonNode detail) {
        double x = detail.path("x").asDouble(Double.NaN);
        double y = detail.path("y").asDouble(Double.NaN);
        Optional<BodyView> view = BodyView.ofKey(detail.path("view").asString(""));
        String markId = detail.path("markId").asString("");
        boolean known = markId.isEmpty()
                ? !getElement().getProperty("readonly", false)
                : marks.stream().anyMatch(mark -> mark.id().equals(markId));
        if (known && view.isPresent() && BodyPoint.inFrame(view.get(), x, y)) {
            BodyPoint point = new BodyPoint(view.get(), x, y);
            fireEvent(new SelectEvent(this, true, point, markId.isEmpty() ? null : markId));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setPropertyMap("muscleNames", BodyMapTexts.muscleNames(catalogue));
    }

    @Override
    public void localeChange(LocaleChangeEvent change) {
        getElement().setPropertyMap("labels", BodyMapTexts.labels(this::getTranslation));
    }
}
