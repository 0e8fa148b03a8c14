package org.tautband.charting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tautband.charting.ChartAct;
import org.tautband.charting.HoldData;
import org.tautband.charting.HoldHow;
import org.tautband.charting.HoldTechnique;
import org.tautband.charting.HoldTool;
import tools.jackson.databind.json.JsonMapper;

/** What the browser says of a hold is checked before anybody hears of it. */
class HoldTimerTests {

    private static final UUID ID = UUID.fromString("3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11");

    private static final String HOW = "'how': {'technique': 'PRESSURE_RELEASE', 'tool': 'ELBOW', 'pressureLevel': 2}";

    private final List<HoldTimer.Hold> heard = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final HoldTimer timer = new HoldTimer(new HoldTimer.Listener() {
        @Override
        public void finished(HoldTimer.Hold hold) {
            heard.add(hold);
        }

        @Override
        public void running(HoldTimer.Hold hold, boolean interrupted) {
            others.add("running " + hold.data().seconds() + " " + interrupted);
        }

        @Override
        public void dropped(UUID id) {
            others.add("dropped " + id);
        }

        @Override
        public void acted(ChartAct act, boolean typed) {
            others.add(act.name());
        }

        @Override
        public void soundChanged(int volume, boolean muted) {
            others.add("sound " + volume + " " + muted);
        }
    });

    @Test
    void a_finished_hold_is_told_with_all_that_was_set_when_it_began() {
        tell("hold-finished", "{'id': '" + ID + "', 'seconds': 31.4, 'ago': 95000, 'subject': 'tp-1', " + HOW + "}");
        HoldHow how = new HoldHow(HoldTechnique.PRESSURE_RELEASE, HoldTool.ELBOW, 2);
        assertThat(heard)
                .containsExactly(new HoldTimer.Hold(
                        Optional.of("tp-1"), new HoldData(ID, how, new BigDecimal("31.4")), Duration.ofSeconds(95)));
    }

    @Test
    void a_hold_is_told_again_until_it_is_confirmed() {
        String hold = "{'id': '" + ID + "', 'seconds': 30, 'ago': 30000, 'subject': null, " + HOW + "}";
        tell("hold-finished", hold);
        tell("hold-finished", hold);
        timer.confirm(ID);
        tell("hold-finished", hold);
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_hold_under_way_is_told_from_its_first_moment_on() {
        tell("hold-running", "{'id': '" + ID + "', 'seconds': 0, 'ago': 0, " + HOW + "}");
        tell("hold-running", "{'id': '" + ID + "', 'seconds': 7.3, 'ago': 9000, 'interrupted': true, " + HOW + "}");
        tell("hold-dropped", "{'id': '" + ID + "'}");
        assertThat(others).containsExactly("running 0.0 false", "running 7.3 true", "dropped " + ID);
        assertThat(heard).isEmpty();
    }

    @Test
    void keys_and_sound_are_told_and_an_unknown_act_is_not() {
        tell("chart-act", "{'act': 'NEXT_POINT'}");
        tell("chart-act", "{'act': 'FORMAT_DISK'}");
        tell("hold-sound", "{'volume': 40, 'muted': true}");
        assertThat(others).containsExactly("NEXT_POINT", "sound 40 true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{'id': 'x', 'seconds': 30, 'ago': 1, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 30, 'ago': 1}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 30, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 30, 'ago': -1, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 30, 'ago': 1, 'how': {'technique': 'OTHER', 'tool': 'THUMB', 'pressureLevel': 6}}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 30, 'ago': 1, 'how': {'technique': 'HAMMER', 'tool': 'THUMB', 'pressureLevel': 3}}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11'}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 0, 'ago': 1, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 4.9, 'ago': 1, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 4000, 'ago': 1, HOW}",
                "{'id': '3f6c1a52-6f0e-4f5e-9f53-0a4f0e2f7c11', 'seconds': 'long', 'ago': 1, HOW}",
            })
    void what_is_no_hold_is_left_unanswered(String detail) {
        tell("hold-finished", detail.replace("HOW", HOW));
        assertThat(heard).isEmpty();
    }

    private void tell(String event, String detail) {
        String json = "{\"event.detail\": " + detail.replace('\'', '"') + "}";
        timer.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(timer.getElement(), event, new JsonMapper().readTree(json)));
    }
}
