package org.tautband.anatomy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.anatomy.BodyPoint;
import org.tautband.anatomy.BodyShape;
import org.tautband.anatomy.BodyView;
import org.tautband.anatomy.MarkKind;
import org.tautband.anatomy.MuscleCatalogue;
import org.tautband.anatomy.RestrictionDirection;
import org.tautband.anatomy.Side;
import tools.jackson.databind.json.JsonMapper;

/** What the browser says is checked before anybody hears of it. */
class BodyMapTests {

    private static final BodyPoint SHOULDER = new BodyPoint(BodyView.POSTERIOR, 257, 168.4);

    private final BodyMap map = new BodyMap(MuscleCatalogue.load());
    private final List<BodyMap.SelectEvent> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        map.addSelectListener(heard::add);
    }

    @Test
    void a_chosen_place_is_told() {
        choose("{'view': 'posterior', 'x': 257, 'y': 168.4}");
        assertThat(heard).singleElement().satisfies(event -> {
            assertThat(event.getPoint()).isEqualTo(SHOULDER);
            assertThat(event.getMarkId()).isEmpty();
        });
    }

    @Test
    void a_chosen_mark_is_told_when_it_is_shown() {
        map.setMarks(List.of(new BodyMark("tp-1", SHOULDER, MarkKind.ACTIVE, "Right upper trapezius, active")));
        choose("{'view': 'posterior', 'x': 257, 'y': 168.4, 'markId': 'tp-1'}");
        choose("{'view': 'posterior', 'x': 257, 'y': 168.4, 'markId': 'of-another-client'}");
        assertThat(heard)
                .singleElement()
                .satisfies(event -> assertThat(event.getMarkId()).contains("tp-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "'text'",
                "null",
                "{'view': 'posterior'}",
                "{'view': 'inside', 'x': 1, 'y': 1}",
                "{'view': 'posterior', 'x': 'a', 'y': 1}",
                "{'view': 'posterior', 'x': 401, 'y': 1}",
                "{'view': 'plantar', 'x': 100, 'y': 401}",
                "{'view': 'posterior', 'x': null, 'y': null}",
                "{'view': {'x': 1}, 'x': [], 'y': {}}",
            })
    void nonsense_is_left_unanswered(String detail) {
        choose(detail);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_read_only_map_lets_marks_be_chosen_but_no_places() {
        map.setReadOnly(true);
        map.setMarks(List.of(new BodyMark("tp-1", SHOULDER, MarkKind.LATENT, "Right upper trapezius, latent")));
        choose("{'view': 'posterior', 'x': 200, 'y': 200}");
        choose("{'view': 'posterior', 'x': 257, 'y': 168.4, 'markId': 'tp-1'}");
        assertThat(heard).hasSize(1);
    }

    @Test
    void marks_travel_with_all_that_the_browser_draws() {
        map.setMarks(List.of(new BodyMark("f-1", SHOULDER, MarkKind.ADHESION, "<b>Adhesion</b>")
                .numbered(2)
                .selected(true)
                .directed(RestrictionDirection.UP_LEFT)));
        assertThat(map.getElement().getPropertyRaw("marks").toString())
                .isEqualTo("[{\"id\":\"f-1\",\"view\":\"posterior\",\"x\":257.0,\"y\":168.4,\"kind\":\"adhesion\","
                        + "\"label\":\"<b>Adhesion</b>\",\"selected\":true,\"movable\":false,\"number\":2,"
                        + "\"direction\":\"up-left\",\"shape\":null}]");
    }

    @Test
    void a_muscle_is_laid_over_its_own_side() {
        MuscleCatalogue catalogue = MuscleCatalogue.load();
        map.showMuscle(catalogue.find("quadratus_lumborum").orElseThrow(), Side.LEFT);
        assertThat(map.getElement().getPropertyRaw("shownMuscle").toString())
                .contains("\"view\":\"posterior\"", "\"view\":\"lateral-left\"", "\"mirrored\":true")
                .doesNotContain("lateral-right", "\"mirrored\":false");
        map.showMuscle(null, Side.LEFT);
        assertThat(map.getElement().getPropertyRaw("shownMuscle").toString()).isEqualTo("[]");
    }

    /** Hears what is done to the marks. */
    private static final class Heard implements BodyMap.Editing {
        final List<String> acts = new ArrayList<>();

        @Override
        public void moved(String markId, BodyPoint to) {
            acts.add("moved " + markId + " " + to.view().key() + " " + to.x() + "/" + to.y());
        }

        @Override
        public void drawn(BodyShape shape) {
            acts.add("drawn " + shape.kind().key() + " " + shape.written() + " " + shape.width());
        }

        @Override
        public void undone() {
            acts.add("undone");
        }

        @Override
        public void penLaidDown() {
            acts.add("pen");
        }
    }

    private Heard edited(boolean readOnly) {
        Heard edited = new Heard();
        map.setEditing(edited);
        map.setReadOnly(readOnly);
        map.setMarks(List.of(
                new BodyMark("free", SHOULDER, MarkKind.ACTIVE, "free").movable(true),
                new BodyMark("fixed", SHOULDER, MarkKind.ACTIVE, "fixed")));
        return edited;
    }

    @Test
    void a_moved_mark_is_told_when_it_is_shown_and_free() {
        Heard edited = edited(false);
        fire("body-map-move", "{'view': 'posterior', 'x': 150, 'y': 168.4, 'markId': 'free'}");
        fire("body-map-move", "{'view': 'posterior', 'x': 150, 'y': 168.4, 'markId': 'fixed'}");
        fire("body-map-move", "{'view': 'posterior', 'x': 150, 'y': 168.4, 'markId': 'of-another-client'}");
        fire("body-map-move", "{'view': 'posterior', 'x': 1500, 'y': 168.4, 'markId': 'free'}");
        assertThat(edited.acts).containsExactly("moved free posterior 150.0/168.4");
    }

    @Test
    void a_drawing_is_told_drawn_in_where_it_lies_beside_the_body() {
        Heard edited = edited(false);
        fire(
                "body-map-draw",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 210.26]], 'width': 12}");
        fire("body-map-draw", "{'view': 'posterior', 'kind': 'area', 'points': [[2, 200], [200, 200], [200, 260]]}");
        assertThat(edited.acts).hasSize(2).first().isEqualTo("drawn band 180.0,210.0 220.0,210.3 12.0");
        assertThat(edited.acts.getLast()).startsWith("drawn area ").doesNotContain("2.0,200.0 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210]], 'width': 12}",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 'a']], 'width': 12}",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 2100]], 'width': 12}",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 210]], 'width': 900}",
                "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 210]]}",
                "{'view': 'inside', 'kind': 'area', 'points': [[180, 210], [220, 210], [220, 220]]}",
                "{'view': 'posterior', 'kind': 'area', 'points': [[1, 1], [2, 1], [2, 2]]}",
                "{'view': 'posterior', 'kind': 'area', 'points': 'many'}",
            })
    void what_is_no_drawing_is_left_unanswered(String detail) {
        Heard edited = edited(false);
        fire("body-map-draw", detail);
        assertThat(edited.acts).isEmpty();
    }

    @Test
    void on_a_read_only_map_nothing_is_moved_drawn_or_undone() {
        Heard edited = edited(true);
        fire("body-map-move", "{'view': 'posterior', 'x': 150, 'y': 168.4, 'markId': 'free'}");
        fire("body-map-draw", "{'view': 'posterior', 'kind': 'band', 'points': [[180, 210], [220, 210]], 'width': 12}");
        fire("body-map-undo", "null");
        assertThat(edited.acts).isEmpty();
    }

    private void choose(String detail) {
        fire("body-map-select", detail);
    }

    private void fire(String event, String detail) {
        String json = "{\"event.detail\": " + detail.replace('\'', '"') + "}";
        map.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(map.getElement(), event, new JsonMapper().readTree(json)));
    }
}
