package org.tautband.anatomy.ui;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyRegion;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.Muscle;
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
    private @Nullable Editing editing;

    /** What drawing on the map means just now. */
    public enum Pen {
        /** Nothing is drawn; a tap chooses. */
        NONE,
        /** A stroke makes a band, a closed one an area; a tap still chooses a place. */
        BAND_OR_AREA,
        /** Every stroke makes an area. */
        AREA
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

    /** What a person does to the marks of a map that can be edited. */
    public interface Editing {

        /** A mark was put on another place, by drag or by keys; always a movable one of those shown. */
        void moved(String markId, BodyPoint to);

        /** A band or an area was drawn; all of it lies on the body. */
        void drawn(BodyShape shape);

        /** Ctrl+Z was pressed, outside any field. */
        void undone();

        /** Escape laid the pen down. */
        void penLaidDown();
    }

    public BodyMap(MuscleCatalogue catalogue) {
        this.catalogue = catalogue;
        setView(BodyView.ANTERIOR);
        getElement().addPropertyChangeListener("view", "body-map-view-changed", change -> {});
        getElement().addPropertyChangeListener("layer", "body-map-layer-changed", change -> showLayer());
        on("body-map-select", this::select);
        on("body-map-move", this::move);
        on("body-map-draw", this::draw);
        on("body-map-undo", detail -> editing().ifPresent(Editing::undone));
        on("body-map-pen-down", detail -> editing().ifPresent(Editing::penLaidDown));
    }

    private void on(String event, Consumer<JsonNode> act) {
        getElement()
                .addEventListener(
                        event, fired -> act.accept(fired.getEventData().path("event.detail")))
                .addEventData("event.detail");
    }

    public void setMarks(List<BodyMark> shown) {
        marks = List.copyOf(shown);
        getElement()
                .setPropertyList(
                        "marks", marks.stream().map(BodyMapWire.Mark::of).toList());
    }

    public List<BodyMark> getMarks() {
        return marks;
    }

    /** Lays a muscle over the drawing, also a deep one that no drawing shows; without one the overlay goes. */
    public void showMuscle(@Nullable Muscle muscle, Side side) {
        List<BodyMapWire.Area> areas =
                muscle == null ? List.of() : BodyMapWire.Area.of(muscle, side).toList();
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

    /** Whether the upper layer is lifted off, so that the muscles beneath it can be seen and are meant. */
    public boolean isDeep() {
        return "deep".equals(getElement().getProperty("layer"));
    }

    /** The deep areas travel only once somebody wants to see them. */
    private void showLayer() {
        if (isDeep()) {
            getElement().setPropertyList("deepAreas", BodyMapWire.Area.deep(catalogue.all()));
        }
    }

    /** Shows the body as clients know it, in large type: skin in place of muscles, and no layers. */
    public void showSkin() {
        getElement().setProperty("skin", "skin");
    }

    /** Marks can still be chosen; places cannot, and nothing is moved or drawn. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /** Takes up the pen or lays it down. */
    public void setPen(Pen pen) {
        getElement().setProperty("pen", pen.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Lets a mark be moved by arrow keys, or to the next tap. */
    public void grab(String markId) {
        getElement().callJsFunction("grab", markId);
    }

    /** Puts the keyboard's focus on the chart, where arrow keys move the crosshair. */
    public void focusCrosshair() {
        getElement().callJsFunction("focusCrosshair");
    }

    /** Has a screen reader say what became of an act. */
    public void say(String words) {
        getElement().callJsFunction("say", words);
    }

    public Registration addSelectListener(ComponentEventListener<SelectEvent> listener) {
        return addListener(SelectEvent.class, listener);
    }

    public void setEditing(Editing whoEdits) {
        editing = whoEdits;
    }

    private Optional<Editing> editing() {
        return Optional.ofNullable(editing).filter(whoEdits -> !getElement().getProperty("readonly", false));
    }

    /** What is not a place of a view, or a mark not shown, is left unanswered. */
    private void select(JsonNode detail) {
        String markId = BodyMapWire.markId(detail);
        if (markId.isEmpty()
                ? !getElement().getProperty("readonly", false)
                : shown(markId).isPresent()) {
            BodyMapWire.point(detail)
                    .ifPresent(
                            point -> fireEvent(new SelectEvent(this, true, point, markId.isEmpty() ? null : markId)));
        }
    }

    /** Whatever became of it, the browser then shows the mark where the server has it. */
    private void move(JsonNode detail) {
        String markId = BodyMapWire.markId(detail);
        if (shown(markId).filter(BodyMark::movable).isPresent()) {
            BodyMapWire.point(detail)
                    .ifPresent(point -> editing().ifPresent(whoEdits -> whoEdits.moved(markId, point)));
        }
        getElement().callJsFunction("settle");
    }

    private void draw(JsonNode detail) {
        BodyMapWire.shape(detail).ifPresent(shape -> editing().ifPresent(whoEdits -> whoEdits.drawn(shape)));
        getElement().callJsFunction("settle");
    }

    private Optional<BodyMark> shown(String markId) {
        return marks.stream().filter(mark -> mark.id().equals(markId)).findFirst();
    }

    @Override
    public void localeChange(LocaleChangeEvent change) {
        getElement().setPropertyMap("labels", BodyMapTexts.labels(this::getTranslation));
        getElement()
                .setPropertyMap("muscleNames", BodyMapTexts.muscleNames(catalogue, getLocale(), this::getTranslation));
    }
}
